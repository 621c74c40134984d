import {
  directionOf,
  type LetterLanguage,
  letterLanguages,
  letterTexts,
} from '@onthaal/shared/letters'
import type {
  Letter,
  LetterList,
  LetterTextItem,
  LetterTextList,
  PersonLetterList,
} from '@onthaal/shared/letters/schemas'
import type { Links } from '../links.ts'
import { personSummaryView } from '../persons/index.ts'
import { present } from '../present.ts'
import type { LetterRecord, ReleaseRecord, WholeLetters } from './letter-use-cases.ts'
import type { PersonLetters } from './use-cases/list-person-letters.ts'

/** Who gets a letter after a talk, and what was handed over. */
export function lettersView(
  { interviewId, recipients, letters }: WholeLetters,
  links: Links,
): LetterList {
  return {
    recipients: recipients.map(({ person, languages }) => ({
      person: personSummaryView(person, links),
      ...present({ contactLanguage: person.contactLanguage }),
      languages: [...languages],
    })),
    items: letters.map((record) => letterView(record, links)),
    self: `${links.intakeInterview(interviewId)}/letters`,
  }
}

/** The letters of one person. */
export function personLettersView(
  { personId, letters }: PersonLetters,
  links: Links,
): PersonLetterList {
  return {
    items: letters.map((record) => letterView(record, links)),
    self: `${links.person(personId)}/letters`,
  }
}

/** A letter as it was handed over. */
export function letterView({ letter, person, handedOverBy }: LetterRecord, links: Links): Letter {
  const { id, interviewId, content, languageNeed, handedOverAt } = letter
  return {
    id,
    person: personSummaryView(person, links),
    handedOverAt: handedOverAt.toISOString(),
    handedOverBy,
    dutch: wirePart(content.dutch),
    ...(content.translation && { translation: wirePart(content.translation) }),
    ...present({ offerPage: content.offerPage }),
    ...present({ interview: interviewId, languageNeed }),
  }
}

/** What is kept is read only; on the wire nothing says so. */
function wirePart(part: LetterRecord['letter']['content']['dutch']): Letter['dutch'] {
  const { agreements, bring, informed, ...words } = part
  return {
    ...words,
    agreements: agreements.map(({ rows, ...agreement }) => ({ ...agreement, rows: [...rows] })),
    ...(informed && { informed: { title: informed.title, topics: [...informed.topics] } }),
    ...(bring && { bring: { title: bring.title, things: [...bring.things] } }),
  }
}

/** The texts of the letter, each with whether it is released. */
export function letterTextsView(releases: readonly ReleaseRecord[], links: Links): LetterTextList {
  return {
    items: letterLanguages.map((language) => textView(language, releases)),
    self: links.to('/letterTexts'),
  }
}

function textView(language: LetterLanguage, releases: readonly ReleaseRecord[]): LetterTextItem {
  const { version, notice, sentences } = letterTexts[language]
  const found = releases.find(
    ({ release }) => release.language === language && release.version === version,
  )
  return {
    language,
    version,
    direction: directionOf(language),
    sentences: Object.entries(sentences).map(([name, text]) => ({ name, text })),
    ...(notice && { notice }),
    ...(found && { release: { at: found.release.releasedAt.toISOString(), by: found.by } }),
  }
}
