import type { MeasureCode } from '@onthaal/shared/measures'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { ColumnChart } from '../../ui/column-chart.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { shortPeriodNames } from '../figure-words.ts'
import type { FigureNames, Figures, MeasuredFigure, ShowNumber } from '../figures.ts'
import { Chart } from './chart.tsx'
import styles from './dashboard.module.css'
import { MeasuredNumber } from './measured-number.tsx'

interface TrendProps {
  figures: Figures
  names: FigureNames
  show: ShowNumber
  /** Leads to what the measures count. */
  explain: ReactNode
}

/** One chart: how it is called, and its numbers, the oldest first. */
interface Series {
  key: MeasureCode
  title: string
  numbers: readonly (number | undefined)[]
  /** The numbers as links, where they open lists: days do not. */
  links?: readonly ReactNode[]
}

/**
 * What was sent, picked up and closed in each period, as three charts on one scale. Then how long people waited, on a
 * scale of days; and all of it as a table.
 */
export function Trend({ figures, names, show, explain }: TrendProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { grain, periods, measures } = figures
  // Time runs from left to right, while the newest period comes first.
  const places = periods.map((_, at) => at).reverse()
  const oldestFirst = periods.toReversed()
  const axis = {
    periods: places.map(names.periodOf),
    during: places.map(names.during),
    labels: shortPeriodNames(grain, oldestFirst, t, language),
  }
  const title = t(`dashboard.trend.title.${grain}`)
  const valueIn = (code: MeasureCode, at: number) =>
    measures.find(({ measure }) => measure === code)?.values[at]
  const series = <Code extends MeasureCode>(
    codes: readonly Code[],
    titleOf: (code: Code) => string,
    numberOf: (value: MeasuredFigure | undefined) => number | undefined,
  ): Series[] =>
    codes
      .filter((code) => measures.some(({ measure }) => measure === code))
      .map((code) => ({
        key: code,
        title: titleOf(code),
        numbers: places.map((at) => numberOf(valueIn(code, at))),
      }))
  const counts = series(
    ['sent', 'pickedUp', 'closed'] as const,
    (code) => t(`figures.measure.${code}`),
    (value) => value?.count,
  ).map((one) => ({
    ...one,
    links: places.map((at) => {
      const value = valueIn(one.key, at)
      const words = { measure: one.title, period: names.periodOf(at) }
      return (
        value &&
        show(value, t('figures.ofNumber', { ...words, count: formatCount(value.count) }), one.key)
      )
    }),
  }))
  const waits = series(
    ['pickedUp', 'firstContact'] as const,
    (code) => t(`dashboard.trend.days.${code}`),
    (value) => value?.medianDays,
  )

  const columns: Column<number>[] = [
    {
      key: 'period',
      label: t('figures.periodHeading'),
      kind: 'heading',
      render: (at) => names.periodOf(at),
    },
    ...measures
      .filter(({ measure }) => counts.some(({ key }) => key === measure))
      .map(
        ({ measure, values }): Column<number> => ({
          key: measure,
          label: t(`figures.measure.${measure}`),
          render: (at) => {
            const value = values[at]
            const period = names.periodOf(at)
            return value && <MeasuredNumber {...{ measure, value, period, show }} />
          },
        }),
      ),
    ...waits.flatMap(({ key, title: label }): Column<number>[] => [
      {
        key: `${key} median`,
        label,
        render: (at) => valueIn(key, at)?.medianDays ?? '–',
      },
      {
        key: `${key} p90`,
        label: t('dashboard.trend.p90', { what: label }),
        render: (at) => valueIn(key, at)?.p90Days ?? '–',
      },
    ]),
  ]
  const table = t('figures.tableOf', { measure: title })

  return (
    <Chart title={title}>
      <p className={styles.intro}>
        {t('dashboard.trend.counts')}
        {names.standing !== 'over' && ` ${t(`dashboard.trend.${names.standing}`)}`}
      </p>
      <Columns {...axis} series={counts} words="most" />
      <p className={styles.intro}>{t('dashboard.trend.waits')}</p>
      <Columns {...axis} series={waits} words="longest" />
      <details className={styles.details}>
        <summary aria-label={table}>{t('figures.table')}</summary>
        <DataTable caption={table} rows={places} rowKey={names.periodOf} columns={columns} />
      </details>
      <p className={styles.explain}>{explain}</p>
    </Chart>
  )
}

interface ColumnsProps {
  series: readonly Series[]
  /** What the periods are called, the oldest first, whole and under a column. */
  periods: readonly string[]
  /** When what happened in them did, within a sentence. */
  during: readonly string[]
  labels: readonly string[]
  /** Which sentence says where the tallest column stands. */
  words: 'most' | 'longest'
}

/** Charts on one scale, each with a sentence that says where it is highest. */
function Columns({ series, periods, during, labels, words }: ColumnsProps) {
  const { t } = useTranslation()
  const tallest = Math.max(0, ...series.flatMap(({ numbers }) => numbers.map((one) => one ?? 0)))
  const summaryOf = (numbers: Series['numbers']) => {
    const most = Math.max(-1, ...numbers.map((one) => one ?? -1))
    // None at all is no peak, while half of the people reached on the day itself is one.
    if (most < (words === 'most' ? 1 : 0)) return t(`dashboard.trend.none.${words}`)
    const when = during[numbers.indexOf(most)] ?? ''
    return t(`dashboard.trend.${words}`, { when, total: formatCount(most) })
  }
  return (
    <div className={styles.months}>
      {series.map(({ key, title, numbers, links }) => (
        <ColumnChart
          key={key}
          title={title}
          summary={summaryOf(numbers)}
          columns={numbers.map((count, at) => ({
            key: periods[at] ?? '',
            label: labels[at] ?? '',
            count,
            shown: links?.[at],
          }))}
          tallest={tallest}
          formatCount={formatCount}
        />
      ))}
    </div>
  )
}
