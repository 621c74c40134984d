import type { SafeFiguresQuery } from '@onthaal/shared/safe-figures/schemas'
import type { Actor } from '../../actor.ts'
import { type ConsultationRepositories, figuresTakenAlong } from '../../consultations/index.ts'
import type { UseCaseDependencies } from '../../work.ts'
import type { SafeFigureRepository } from '../safe-figure-repository.ts'
import { type SafeFiguresRecord, toldOf } from './get-safe-figures.ts'

export type SafeFiguresFileUseCaseDependencies = UseCaseDependencies<
  { safeFigures: SafeFigureRepository } & Pick<ConsultationRepositories, 'consultation'>
>

/** The same as `getSafeFigures`, and that it was taken along stands in the log, of nobody. */
export function getSafeFiguresFile({ work }: SafeFiguresFileUseCaseDependencies) {
  return (actor: Actor, query: SafeFiguresQuery): Promise<SafeFiguresRecord> =>
    work(actor, ({ safeFigures, consultation }) => {
      consultation.note(figuresTakenAlong(actor))
      return toldOf(safeFigures, query)
    })
}
