import type { InterviewTopic } from '../intake-interviews/index.ts'
import type { typesToDesk } from '../referrals/index.ts'

/** What an adult can be told was asked for them or their child. */
export type AgreedType = (typeof typesToDesk)[number]

/** What people bring to an appointment. */
export type BringKey = 'bringLetter' | 'bringIdentity' | 'bringDiplomas'

/** What somebody who was there heard of. */
export type HeardKey = `about${Capitalize<InterviewTopic>}`

/** The sentences of a letter. Braces hold what is filled in; no sentence names a legal category. */
export type LetterSentence =
  | AgreedType
  | BringKey
  | HeardKey
  | 'title'
  | 'greeting'
  | 'talk'
  | 'agreed'
  | 'informed'
  | 'when'
  | 'where'
  | 'withWhom'
  | 'openingHours'
  | 'phone'
  | 'contactedBefore'
  | 'bring'

/** A version of the text of the letter in one language. */
export interface LetterText {
  /** Counts from 1; a release is of one version. */
  version: number
  /** "Translation from Dutch" in the language itself; absent from the Dutch only. */
  notice?: string
  sentences: Readonly<Record<LetterSentence, string>>
}
