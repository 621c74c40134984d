import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../i18n/formats.ts'
import { Section } from '../../ui/section.tsx'
import type { PeriodReport } from '../period-report.ts'
import { ReportTable } from './report-table.tsx'

/** What each figure counted when the report was made. */
export function ReportDefinitions({ report }: { report: PeriodReport }) {
  const { t } = useTranslation()
  const title = t('periodReports.sections.definitions')
  return (
    <Section title={title}>
      <p style={{ margin: 0 }}>
        {t('figures.definitions.periods')}{' '}
        {t('periodReports.nowMeans', { moment: formatMoment(report.madeAt) })}
      </p>
      <ReportTable
        isNamed
        caption={title}
        headings={[
          t('periodReports.fields.figure'),
          t('periodReports.fields.meaning'),
          t('periodReports.fields.clock'),
          t('periodReports.fields.leavesOut'),
        ]}
        rows={report.measures.map(({ measure, clock, leavesOut }) => ({
          key: measure,
          cells: [
            t(`figures.measure.${measure}`),
            t(`figures.meaning.${measure}`),
            t(`figures.clock.${clock}`),
            leavesOut.map((one) => t(`figures.leavesOut.${one}`)).join('; '),
          ],
        }))}
      />
    </Section>
  )
}
