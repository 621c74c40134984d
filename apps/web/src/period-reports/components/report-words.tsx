import { useTranslation } from 'react-i18next'
import { formatCount, formatMoment } from '../../i18n/formats.ts'
import { Section } from '../../ui/section.tsx'
import type { PeriodReport } from '../period-report.ts'
import styles from './report.module.css'
import { ReportTable } from './report-table.tsx'

/** Each paragraph of the agreement as it stood when the report was made. */
export function ReportCommitments({ report }: { report: PeriodReport }) {
  const { t } = useTranslation()
  const title = t('periodReports.sections.commitments')
  return (
    <Section title={title}>
      <ReportTable
        isNamed
        caption={title}
        headings={[
          t('periodReports.fields.paragraph'),
          t('periodReports.fields.party'),
          t('periodReports.fields.state'),
          t('periodReports.fields.evidence'),
        ]}
        rows={report.commitments.map(
          ({ code, paragraph, party, state, responsible, evidence, evidenceLink, indicator }) => ({
            key: code,
            cells: [
              `${t('agreements.paragraph', { paragraph })} ${t(`agreements.commitment.${code}`)}`,
              <>
                {t(`agreements.party.${party}`)}
                {responsible !== undefined && (
                  <span dir="auto" className={styles.small}>
                    {responsible}
                  </span>
                )}
              </>,
              t(`agreements.commitmentState.${state}`),
              <div key="evidence">
                <div dir="auto">{evidence ?? t('agreements.notWritten')}</div>
                {evidenceLink !== undefined && <span className={styles.small}>{evidenceLink}</span>}
                {indicator !== undefined && (
                  <span className={styles.small}>{wordsOf(indicator)}</span>
                )}
              </div>,
            ],
          }),
        )}
      />
    </Section>
  )

  /** The number that shows it; what the register shows stands above. */
  function wordsOf(indicator: string): string | undefined {
    const found = report.measures.find(({ measure }) => measure === indicator)
    const count = found?.values[0]?.count
    if (found === undefined || count === undefined) return undefined
    return `${t(`figures.measure.${found.measure}`)}: ${formatCount(count)}`
  }
}

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
