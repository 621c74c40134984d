import { type AllAnswers, splitBySection } from '@onthaal/shared/background'
import { isSurelyMinor } from '@onthaal/shared/households'
import type { Day } from '@onthaal/shared/time'
import type { Actor } from '../actor.ts'
import type { ConsultationRepositories } from '../consultations/index.ts'
import type { FileMeasureRepository, PersonFile, PersonRepository } from '../persons/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { BackgroundRepository, BackgroundRow } from './background-repository.ts'

interface BackgroundRepositories extends ConsultationRepositories {
  readonly persons: PersonRepository
  readonly fileMeasures: FileMeasureRepository
  readonly backgrounds: BackgroundRepository
}

export type BackgroundUseCaseDependencies = UseCaseDependencies<BackgroundRepositories>

/** What somebody told, as far as the reader may know it. */
export interface WholeBackground {
  readonly personId: string
  readonly version: number
  readonly answers: AllAnswers
  /** Nothing for whoever does not work with the schooling of minors. */
  readonly school: AllAnswers | undefined
}

/** Of whom it is, and when it is read. */
interface ReadOf {
  readonly file: Pick<PersonFile, 'personId' | 'birthDate'>
  readonly today: Day
}

/**
 * Whether the schooling of somebody is none of an actor's business: who surely is a minor has it told to whoever
 * works with the schooling of minors alone, whatever the question it was told to.
 */
export function hidesSchooling(
  { education }: Pick<Actor, 'education'>,
  { file, today }: ReadOf,
): boolean {
  return !education && isSurelyMinor(file.birthDate, today)
}

/** What somebody told, out of the rows that the reader may see. */
export function wholeBackground(
  actor: Pick<Actor, 'education'>,
  readOf: ReadOf,
  rows: readonly BackgroundRow[],
): WholeBackground {
  const answersIn = (isAboutSchool: boolean) =>
    rows.find((row) => row.isAboutSchool === isAboutSchool)?.answers ?? {}
  const answers = answersIn(false)
  return {
    personId: readOf.file.personId,
    // Each change of either row makes it one more.
    version: rows.reduce((sum, row) => sum + row.version, 1),
    answers: hidesSchooling(actor, readOf)
      ? splitBySection(answers, 'schoolingAndWork').outside
      : answers,
    school: actor.education ? answersIn(true) : undefined,
  }
}
