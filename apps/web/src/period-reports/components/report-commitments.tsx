import { shownBy } from '@onthaal/shared/period-reports'
import { useTranslation } from 'react-i18next'
import { formatCount, formatDay } from '../../i18n/formats.ts'
import { Section } from '../../ui/section.tsx'
import type { PeriodReport } from '../period-report.ts'
import styles from './report.module.css'
import { ReportTable } from './report-table.tsx'

type Commitment = PeriodReport['commitments'][number]

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
        rows={report.commitments.map((commitment) => {
          const { code, paragraph, party, state, responsible } = commitment
          return {
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
              <Evidence key="evidence" commitment={commitment} report={report} />,
            ],
          }
        })}
      />
    </Section>
  )
}

interface EvidenceProps {
  commitment: Commitment
  report: PeriodReport
}

/** What was written of a paragraph, and what else shows that it was kept: a figure, or the register as it was. */
function Evidence({ commitment, report }: EvidenceProps) {
  const { t } = useTranslation()
  const { evidence, evidenceLink, indicator } = commitment
  return (
    <>
      <div dir="auto">{evidence ?? t('agreements.notWritten')}</div>
      {evidenceLink !== undefined && <span className={styles.small}>{evidenceLink}</span>}
      {indicator !== undefined && (
        <span className={styles.small}>
          {nameOf(indicator)}: {shown()}
        </span>
      )}
    </>
  )

  function nameOf(one: NonNullable<Commitment['indicator']>): string {
    switch (one) {
      case 'nextMeeting':
      case 'addenda':
      case 'signatories':
        return t(`agreements.indicator.${one}`)
      case 'contacts':
        return t('periodReports.contactsOn', { date: formatDay(report.madeAt) })
      default:
        return t(`figures.measure.${one}`)
    }
  }

  function shown(): string {
    const found = shownBy(commitment, report)
    switch (found.by) {
      case 'figure': {
        const { count, outOf } = found.value
        const of = outOf && t('agreements.outOf', { total: formatCount(outOf.count) })
        return `${formatCount(count)}${of ?? ''}`
      }
      case 'count':
        return formatCount(found.count)
      case 'meeting': {
        const date = formatDay(found.on)
        return t('periodReports.meeting', {
          when: found.state === 'planned' ? date : t('agreements.before', { date }),
          state: t(`agreements.evaluationState.${found.state}`),
        })
      }
      case 'noMeeting':
        return t('agreements.notEvaluated')
      case 'noNumber':
        return t(`periodReports.noNumber.${found.because}`, { name: report.counted.name })
      case 'nothing':
        return t('agreements.noIndicator')
    }
  }
}
