import type { Register, Sex } from '../persons/index.ts'
import type { Day } from '../time/index.ts'
import type { EarlierStepKind, ImportProblem } from './import-vocabulary.ts'

/** What a row says of a person, in the forms that a file takes. */
export interface ImportedPerson {
  givenName?: string
  familyName?: string
  birthDate?: string
  insz?: string
  sex?: Sex
  nationalities: string[]
  firstRegisteredHereOn?: Day
  firstRegisteredBelgiumOn?: Day
  register?: Register
  street?: string
  houseNumber?: string
  box?: string
  postalCode?: string
  city?: string
  phone?: string
  email?: string
  contactLanguage?: string
  homeLanguages?: string[]
}

/** What was done with somebody before, as a row tells it. */
export interface EarlierStep {
  readonly kind: EarlierStepKind
  readonly on?: Day
  /** The hour of a talk, as `14:30`, where the list tells it. */
  readonly time?: string
  /** To whom or for what somebody was referred, in the words of the list. */
  readonly about?: string
  /** What came of it, in the words of the list; a referral without one is still open. */
  readonly outcome?: string
}

/** The household of somebody, as the list numbers it. */
export interface RowHousehold {
  /** Means something within one list alone. */
  readonly number: string
  /** Whether the list names them as the one whom the others of the household are written under. */
  readonly isHead: boolean
}

/** One thing that is wrong in a row. */
export interface RowProblem {
  readonly code: ImportProblem
  /** The column from the left, from 0; none where no single column is to blame. */
  readonly column?: number
}

/** A row as it was read: with problems, nothing is done with it. */
export interface ReadRow {
  readonly person: ImportedPerson
  readonly steps: readonly EarlierStep[]
  readonly problems: readonly RowProblem[]
  /** Nothing where the list numbers no household for them. */
  readonly household?: RowHousehold
}

export interface RowRules {
  /** The day in Belgium, past which nothing has happened yet. */
  readonly today: Day
  /** Whether TST numbers of invented people are accepted. */
  readonly allowTestNumbers: boolean
}
