import type { MeasureCode } from '@onthaal/shared/measures'
import { referralTypes } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/formats.ts'
import { Section } from '../../ui/section.tsx'
import type { PeriodReport } from '../period-report.ts'
import { ReportTable } from './report-table.tsx'

/** All of them of the period, and so many as fit beside each other on a sheet. */
const shown: readonly MeasureCode[] = ['sent', 'pickedUp', 'closed', 'completed', 'rejected']

interface ReportTypesProps {
  report: PeriodReport
  period: string
}

/** What came in and what became of it, told apart by type, in the period of the report. */
export function ReportTypes({ report, period }: ReportTypesProps) {
  const { t } = useTranslation()
  const measures = shown.flatMap((code) =>
    report.measures.filter(({ measure }) => measure === code),
  )
  const countOf = (of: PeriodReport['measures'][number], type: string) =>
    of.parts?.find(({ key }) => key === type)?.values[0]?.count ?? 0
  const types = referralTypes.filter((type) => measures.some((one) => countOf(one, type) > 0))
  if (types.length === 0) return null
  const title = t('periodReports.sections.types', { period })
  return (
    <Section title={title}>
      <ReportTable
        isNamed
        isOfNumbers
        caption={title}
        headings={[
          t('periodReports.fields.type'),
          ...measures.map(({ measure }) => t(`figures.measure.${measure}`)),
        ]}
        rows={types.map((type) => ({
          key: type,
          cells: [
            t(`vocabulary.referralType.${type}`),
            ...measures.map((one) => formatCount(countOf(one, type))),
          ],
        }))}
      />
    </Section>
  )
}
