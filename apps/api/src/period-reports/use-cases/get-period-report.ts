import type { Actor } from '../../actor.ts'
import { figuresTakenAlong } from '../../consultations/index.ts'
import { required } from '../../errors.ts'
import type { PeriodReportRecord } from '../period-report-repository.ts'
import type { PeriodReportUseCaseDependencies } from '../period-report-use-cases.ts'

/**
 * @returns a report of the actor's organisation, as it was made
 * @throws NotFoundError when another organisation made it, it counts what is of another region, or it counts minors'
 *   schooling and the actor does not work with that
 */
export function getPeriodReport({ work }: PeriodReportUseCaseDependencies) {
  return (actor: Actor, periodReportId: string): Promise<PeriodReportRecord> =>
    work(actor, async ({ periodReports, consultation }) => {
      consultation.note(figuresTakenAlong(actor))
      return required(await periodReports.find(periodReportId))
    })
}
