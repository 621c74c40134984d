import { wasRunning } from '@onthaal/shared/period-reports'
import type {
  PeriodReport,
  PeriodReportList,
  PeriodReportSummary,
} from '@onthaal/shared/period-reports/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Links } from '../links.ts'
import type { ListedReport, PeriodReportRecord } from './period-report-repository.ts'

/** The reports under one agreement. */
export function reportListView(
  records: readonly ListedReport[],
  agreementId: string,
  links: Links,
): PeriodReportList {
  return {
    items: records.map((record) => summaryView(record, links)),
    self: links.to(`/cooperationAgreements/${agreementId}/periodReports`),
  }
}

/** A report whole, as it was stored. */
export function reportView(
  { shape, content, ...record }: PeriodReportRecord,
  links: Links,
): PeriodReport {
  return { ...summaryView(record, links), shape, ...content }
}

function summaryView(
  { withdrawnAt, withdrawnBy, withdrawalReason, madeAt, ...record }: ListedReport,
  links: Links,
): PeriodReportSummary {
  return {
    ...record,
    href: links.to(`/periodReports/${record.id}`),
    isRunning: wasRunning(record, belgianDay(madeAt)),
    madeAt: madeAt.toISOString(),
    ...(withdrawnAt !== null && {
      withdrawal: {
        at: withdrawnAt.toISOString(),
        by: withdrawnBy ?? '',
        reason: withdrawalReason ?? '',
      },
    }),
  }
}
