import type { Actor } from '../../actor.ts'
import type { PeriodReportRecord } from '../period-report-repository.ts'
import type { PeriodReportUseCaseDependencies } from '../period-report-use-cases.ts'
import { getPeriodReport } from './get-period-report.ts'

/**
 * The same as `getPeriodReport`: whoever reads a report may take it along, and both stand in the log, of nobody.
 *
 * @throws NotFoundError when it is no report that the actor may read
 */
export function getPeriodReportFile(
  dependencies: PeriodReportUseCaseDependencies,
): (actor: Actor, periodReportId: string) => Promise<PeriodReportRecord> {
  return getPeriodReport(dependencies)
}
