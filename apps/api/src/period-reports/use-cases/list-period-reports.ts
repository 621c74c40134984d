import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { ListedReport } from '../period-report-repository.ts'
import type { PeriodReportUseCaseDependencies } from '../period-report-use-cases.ts'

/**
 * @returns the reports that the actor's organisation made under an agreement, as far as the actor may read them, the
 *   newest first; those that were withdrawn stay among them
 * @throws NotFoundError when the actor's organisation is no party to the agreement
 */
export function listPeriodReports({ work }: PeriodReportUseCaseDependencies) {
  return (actor: Actor, agreementId: string): Promise<ListedReport[]> =>
    work(actor, async ({ agreements, periodReports }) => {
      const [agreement, reports] = await Promise.all([
        agreements.find(agreementId),
        periodReports.list(agreementId),
      ])
      required(agreement)
      return reports
    })
}
