import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../ui/status-tag.tsx'
import type { PeriodReportSummary } from '../period-report.ts'

/** Whether a report stands, was made before its period was over, or was withdrawn. */
export function ReportTag({ report }: { report: PeriodReportSummary }) {
  const { t } = useTranslation()
  if (report.withdrawal) {
    return <StatusTag tone="stopped">{t('periodReports.withdrawn')}</StatusTag>
  }
  return report.isRunning ? (
    <StatusTag tone="waiting">{t('periodReports.runs')}</StatusTag>
  ) : (
    <StatusTag tone="success">{t('periodReports.stands')}</StatusTag>
  )
}
