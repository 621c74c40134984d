import type { MeasureCode } from '@onthaal/shared/measures'
import { percentOf } from '@onthaal/shared/measures'
import { useTranslation } from 'react-i18next'
import { type MeasureGroup, measureGroups, waitOf } from '../../dashboards/index.ts'
import { formatCount, formatMoment } from '../../i18n/formats.ts'
import { ColumnChart } from '../../ui/column-chart.tsx'
import { Section } from '../../ui/section.tsx'
import type { FrozenFigure, FrozenMeasure, PeriodReport } from '../period-report.ts'
import styles from './report.module.css'
import { ReportTable } from './report-table.tsx'

interface ReportFiguresProps {
  report: PeriodReport
  /** What a period is called, by its place; the newest is the first. */
  periodOf: (at: number) => string
  /** What it is called within a sentence. */
  inSentence: (at: number) => string
}

/** Those that tell most are drawn as well; all of them stand in a table. */
const drawn: readonly MeasureCode[] = [
  ...(['sent', 'pickedUp', 'firstContact', 'noShow'] as const),
  ...(['closed', 'completed', 'contested', 'arrivalsMet', 'personsInformed'] as const),
]

/**
 * The figures by what they tell of: a table of the periods side by side, charts of some, and what was so that day. In
 * all of them time runs from left to right, the period of the report last.
 */
export function ReportFigures({ report, periodOf, inSentence }: ReportFiguresProps) {
  const { t } = useTranslation()
  const groups = Object.entries(measureGroups) as [MeasureGroup, readonly MeasureCode[]][]
  return groups.map(([name, codes]) => {
    const some = report.measures.filter(({ measure }) => codes.includes(measure))
    if (some.length === 0) return null
    const group = t(`figures.group.${name}`)
    const ofPeriods = some.filter(({ clock }) => clock !== 'now')
    const ofThen = some.filter(({ clock }) => clock === 'now')
    const charts = ofPeriods.filter(
      ({ measure, values }) => drawn.includes(measure) && values.some(({ count }) => count > 0),
    )
    return (
      <Section key={name} title={group}>
        {ofPeriods.length > 0 && (
          <ReportTable
            isOfNumbers
            isOverTime
            caption={t('periodReports.tables.periods', { group })}
            headings={[
              t('periodReports.fields.figure'),
              ...report.periods.map((_, at) => periodOf(at)).toReversed(),
            ]}
            rows={ofPeriods.flatMap((one) => rowsOf(one))}
          />
        )}
        {charts.length > 0 && (
          <div className={styles.charts}>
            {charts.map((one) => (
              <FrozenChart key={one.measure} measured={one} {...{ periodOf, inSentence }} />
            ))}
          </div>
        )}
        {ofThen.length > 0 && (
          <ReportTable
            isOfNumbers
            caption={t('periodReports.tables.now', { group, moment: formatMoment(report.madeAt) })}
            headings={[t('periodReports.fields.figure'), t('periodReports.fields.count')]}
            rows={ofThen.map(({ measure, values: [value] }) => ({
              key: measure,
              cells: [t(`figures.measure.${measure}`), value && <Figure value={value} />],
            }))}
          />
        )}
      </Section>
    )
  })

  /** Its numbers, and how long people waited where that is told. */
  function rowsOf({ measure, values }: FrozenMeasure) {
    const name = t(`figures.measure.${measure}`)
    const days = (of: 'medianDays' | 'p90Days', label: string) => ({
      key: `${measure} ${of}`,
      cells: [label, ...values.map((value) => value[of] ?? '–').toReversed()],
    })
    const waits = values.some(({ medianDays }) => medianDays !== undefined)
    return [
      {
        key: measure as string,
        cells: [
          name,
          ...values.map((value, at) => <Figure key={periodOf(at)} value={value} />).toReversed(),
        ],
      },
      ...(waits
        ? [
            days('medianDays', t('periodReports.half', { measure: name })),
            days('p90Days', t('periodReports.nine', { measure: name })),
          ]
        : []),
    ]
  }
}

function Figure({ value }: { value: FrozenFigure }) {
  const { t } = useTranslation()
  const percent = percentOf(value)
  return (
    <>
      {formatCount(value.count)}
      {percent !== undefined && (
        <span className={styles.small}>
          {t('periodReports.shareOf', { percent, total: formatCount(value.outOf?.count ?? 0) })}
        </span>
      )}
    </>
  )
}

interface FrozenChartProps {
  measured: FrozenMeasure
  periodOf: (at: number) => string
  inSentence: (at: number) => string
}

/** The periods as columns, with what they say in words. */
function FrozenChart({ measured, periodOf, inSentence }: FrozenChartProps) {
  const { t } = useTranslation()
  const { measure, values } = measured
  const [newest, before] = values
  const waited = newest && waitOf(newest, t)
  const compared = t('periodReports.compared', {
    count: formatCount(newest?.count ?? 0),
    period: inSentence(0),
    before: formatCount(before?.count ?? 0),
    previous: inSentence(1),
  })
  return (
    <ColumnChart
      title={t(`figures.measure.${measure}`)}
      summary={waited === undefined ? compared : `${compared} ${waited}`}
      columns={values
        .map(({ count }, at) => ({ key: periodOf(at), label: periodOf(at), count }))
        .toReversed()}
      tallest={Math.max(...values.map(({ count }) => count))}
      formatCount={formatCount}
    />
  )
}
