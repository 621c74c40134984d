export {
  type Agreement,
  composeLetter,
  type DeskContact,
  isPrintable,
  type LetterAppointment,
  type LetterFacts,
  type LetterPart,
  type ReleasedText,
} from './compose-letter.ts'
export { type LanguageNeed, languageNeeds } from './language-needs.ts'
export {
  directionOf,
  findLetterLanguage,
  type LetterLanguage,
  type LetterScript,
  letterLanguages,
  letterScripts,
  scriptOf,
} from './letter-languages.ts'
export {
  type AroundTalk,
  getsOwnLetter,
  isAboutSchool,
  letterRecipients,
} from './letter-recipients.ts'
export type { AgreedType, LetterSentence, LetterText } from './letter-text.ts'
export { letterTexts } from './letter-texts.ts'
