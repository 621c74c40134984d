export {
  type Agreement,
  composeLetter,
  isPrintable,
  type LetterAppointment,
  type LetterFacts,
  type LetterPart,
  type ReleasedText,
} from './compose-letter.ts'
export {
  directionOf,
  findLetterLanguage,
  type LetterLanguage,
  type LetterScript,
  letterLanguages,
  letterScripts,
  scriptOf,
} from './letter-languages.ts'
export type { AgreedType, LetterSentence, LetterText } from './letter-text.ts'
export { letterTexts } from './letter-texts.ts'
