import { useTranslation } from 'react-i18next'
import { formatDay, formatMoment } from '../../i18n/formats.ts'
import { type Fact, FactList } from '../../ui/fact-list.tsx'
import { Section } from '../../ui/section.tsx'
import type { PeriodReport } from '../period-report.ts'
import styles from './report.module.css'
import { ReportTag } from './report-tag.tsx'

/** Of what the report is, who made it when, and what has to be known to read it. */
export function ReportFacts({ report, period }: { report: PeriodReport; period: string }) {
  const { t } = useTranslation()
  const { agreement, counted, withdrawal, from, until } = report
  const range = (begin: string, end: string) =>
    t('periodReports.range', { from: formatDay(begin), until: formatDay(end) })
  const fields = 'periodReports.fields'
  const facts: (Fact | undefined)[] = [
    { label: t(`${fields}.period`), value: `${period}, ${range(from, until)}` },
    {
      label: t(`${fields}.made`),
      value: t(`${fields}.madeOn`, {
        moment: formatMoment(report.madeAt),
        name: report.madeBy,
      }),
    },
    { label: t(`${fields}.standing`), value: <ReportTag report={report} /> },
    { label: t(`${fields}.counted`), value: t('periodReports.counted', { name: counted.name }) },
    report.desks === undefined
      ? undefined
      : { label: t(`${fields}.desks`), value: report.desks.join(', ') },
    {
      label: t(`${fields}.schooling`),
      value: t(
        report.countsSchooling ? 'periodReports.countsSchooling' : 'periodReports.leavesSchooling',
      ),
    },
    {
      label: t(`${fields}.parties`),
      value: agreement.parties.map(({ name }) => name).join(' · '),
    },
    { label: t(`${fields}.agreement`), value: agreement.reference },
    { label: t(`${fields}.term`), value: range(agreement.validFrom, agreement.validTo) },
    agreement.signedOn === undefined
      ? undefined
      : { label: t(`${fields}.signedOn`), value: formatDay(agreement.signedOn) },
    agreement.replacedBy === undefined
      ? undefined
      : { label: t(`${fields}.replacedBy`), value: agreement.replacedBy },
    agreement.addenda.length === 0
      ? undefined
      : {
          label: t(`${fields}.addenda`),
          value: agreement.addenda.map(({ reference }) => reference).join(', '),
        },
    {
      label: t(`${fields}.evaluatedOn`),
      value: agreement.evaluatedOn.map(formatDay).join(', ') || t('periodReports.noneYet'),
    },
    agreement.evaluation && {
      label: t(`${fields}.evaluation`),
      value: formatDay(agreement.evaluation.dueBy),
    },
  ]

  return (
    <Section title={t('periodReports.sections.about')}>
      {withdrawal && (
        <div className={styles.withdrawn}>
          <div>
            {t('periodReports.withdrawnOn', {
              date: formatDay(withdrawal.at),
              name: withdrawal.by,
            })}
          </div>
          <div dir="auto">{t('periodReports.withdrawnText', { reason: withdrawal.reason })}</div>
        </div>
      )}
      <p className={styles.notice}>{t('periodReports.notPublic')}</p>
      {report.isRunning && <p className={styles.notice}>{t('periodReports.running')}</p>}
      <FactList facts={facts.filter((fact) => fact !== undefined)} />
    </Section>
  )
}
