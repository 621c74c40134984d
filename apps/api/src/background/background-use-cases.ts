import type { AllAnswers } from '@onthaal/shared/background'
import type { Actor } from '../actor.ts'
import type { ConsultationRepositories } from '../consultations/index.ts'
import type { FileMeasureRepository, PersonRepository } from '../persons/index.ts'
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

/** What somebody told, out of the rows that the reader may see. */
export function wholeBackground(
  { education }: Pick<Actor, 'education'>,
  personId: string,
  rows: readonly BackgroundRow[],
): WholeBackground {
  const answersIn = (isAboutSchool: boolean) =>
    rows.find((row) => row.isAboutSchool === isAboutSchool)?.answers ?? {}
  return {
    personId,
    // Each change of either row makes it one more.
    version: rows.reduce((sum, row) => sum + row.version, 1),
    answers: answersIn(false),
    school: education ? answersIn(true) : undefined,
  }
}
