import type { PartialDate } from '../persons/index.ts'
import type { Day } from '../time/index.ts'
import type {
  ChildcareStatus,
  DayPart,
  DiplomaRecognition,
  EducationLevel,
  SchoolStatus,
  SupportNeed,
  TravelMode,
  WorkStatus,
} from './background-vocabulary.ts'

/** What somebody told of their background; whatever is left out was not asked or not answered. */
export interface BackgroundAnswers {
  readonly highestLevel?: EducationLevel | undefined
  /** Asked where the level does not say it already. */
  readonly yearsOfSchooling?: number | undefined
  /** Where most of it was: ISO 3166-1 alpha-2. */
  readonly schoolingCountry?: string | undefined
  readonly diplomaRecognition?: DiplomaRecognition | undefined
  /** Lessons of Dutch as a second language (NT2), before now. */
  readonly hadDutchLessons?: boolean | undefined
  /** Where, and up to which level. */
  readonly dutchLessonsAt?: string | undefined
  readonly workStatus?: WorkStatus | undefined
  /** Whether they are registered with the Flemish employment service. */
  readonly isRegisteredVdab?: boolean | undefined
  /** The work that somebody did or looks for. */
  readonly occupation?: string | undefined
  readonly dayParts?: readonly DayPart[] | undefined
  readonly travelModes?: readonly TravelMode[] | undefined
  /** Whether somebody has to look after their children during lessons. */
  readonly needsChildcare?: boolean | undefined
  readonly needs?: readonly SupportNeed[] | undefined
  readonly needsNote?: string | undefined
}

/** What is known of the school of a minor: for whoever works with the schooling of minors alone. */
export interface SchoolAnswers {
  /** Of a child that is too young for preschool. */
  readonly childcareStatus?: ChildcareStatus | undefined
  readonly schoolStatus?: SchoolStatus | undefined
  readonly schoolName?: string | undefined
  readonly enrolledSince?: Day | undefined
  /** How many months they had lessons in Dutch, here or elsewhere. */
  readonly monthsOfDutch?: number | undefined
  /** Whether they went to school before they came here. */
  readonly wentToSchoolBefore?: boolean | undefined
  /** The last year or class that they followed there, in words. */
  readonly lastSchoolYear?: string | undefined
}

/** Everything that was answered of one person. */
export type AllAnswers = BackgroundAnswers & SchoolAnswers

/** On what depends which questions are asked of somebody. */
export interface BackgroundFacts {
  /** As far as it is known. */
  readonly birthDate?: PartialDate | null | undefined
  /** Whether a child lives with them, as their household tells. */
  readonly hasChild: boolean
  readonly answers: AllAnswers
}
