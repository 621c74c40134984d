import type { AgreementRepository } from '../agreements/index.ts'
import type { ConsultationRepositories } from '../consultations/index.ts'
import type { FiguresRepositories } from '../dashboards/index.ts'
import type { OnceRepositories } from '../idempotency/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { PeriodReportRepository } from './period-report-repository.ts'

interface ReportRepositories
  extends OnceRepositories,
    Pick<ConsultationRepositories, 'consultation'> {
  readonly agreements: AgreementRepository
  readonly periodReports: PeriodReportRepository
}

export type PeriodReportUseCaseDependencies = UseCaseDependencies<
  ReportRepositories & FiguresRepositories
>
