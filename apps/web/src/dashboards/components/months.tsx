import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { ColumnChart } from '../../ui/column-chart.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { Dashboard, ShowFigure } from '../dashboard.ts'
import { monthLabels, monthName } from '../month-words.ts'
import { Chart } from './chart.tsx'
import styles from './dashboard.module.css'

interface MonthsProps {
  months: Dashboard['months']
  show: ShowFigure
}

const series = ['sent', 'pickedUp', 'closed'] as const

/**
 * What was sent, picked up and closed each month: three charts on one scale. Then how long people waited,
 * on a scale of days; and all of it as a table.
 */
export function Months({ months, show }: MonthsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const labels = monthLabels(
    months.map(({ month }) => month),
    language,
  )
  const waits = (['pickedUp', 'firstContact'] as const).filter((name) =>
    months.some((month) => month[name] !== undefined),
  )
  const tallest = Math.max(...months.flatMap((month) => series.map((name) => month[name].count)))

  const chart = (name: (typeof series)[number]) => {
    const title = t(`dashboard.period.${name}`)
    const most = months.reduce((best, month) =>
      month[name].count > best[name].count ? month : best,
    )
    return (
      <ColumnChart
        key={name}
        title={title}
        summary={t('dashboard.months.summary', {
          month: monthName(most.month, language),
          total: formatCount(most[name].count),
        })}
        columns={months.map((month, at) => ({
          key: month.month,
          label: labels[at] ?? '',
          count: month[name].count,
        }))}
        tallest={tallest}
        formatCount={formatCount}
      />
    )
  }

  const longest = Math.max(
    ...months.flatMap((month) => waits.map((name) => month[name]?.medianDays ?? 0)),
  )

  const waitChart = (name: (typeof waits)[number]) => {
    const title = t(`dashboard.months.days.${name}`)
    const known = months.flatMap(({ month, [name]: wait }) =>
      wait?.medianDays === undefined ? [] : [{ month, days: wait.medianDays }],
    )
    const most = known.reduce((best, one) => (one.days > best.days ? one : best), {
      month: '',
      days: -1,
    })
    return (
      <ColumnChart
        key={name}
        title={title}
        summary={
          known.length === 0
            ? t('dashboard.months.noDays')
            : t('dashboard.months.daysSummary', {
                month: monthName(most.month, language),
                total: formatCount(most.days),
              })
        }
        columns={months.map((month, at) => ({
          key: month.month,
          label: labels[at] ?? '',
          count: month[name]?.medianDays,
        }))}
        tallest={longest}
        formatCount={formatCount}
      />
    )
  }

  return (
    <Chart title={t('dashboard.months.title')}>
      <p className={styles.intro}>{t('dashboard.months.caption')}</p>
      <div className={styles.months}>{series.map(chart)}</div>
      <p className={styles.intro}>{t('dashboard.months.waits')}</p>
      <div className={styles.months}>{waits.map(waitChart)}</div>
      <details className={styles.details}>
        <summary>{t('dashboard.months.table')}</summary>
        <DataTable
          caption={t('dashboard.months.table')}
          rows={months}
          rowKey={({ month }) => month}
          columns={[
            {
              key: 'month',
              label: t('dashboard.months.month'),
              kind: 'heading',
              render: ({ month }) => monthName(month, language),
            },
            ...series.map((name) => ({
              key: name,
              label: t(`dashboard.period.${name}`),
              render: (row: (typeof months)[number]) =>
                show(
                  row[name],
                  `${t(`dashboard.period.${name}`)}, ${monthName(row.month, language)}`,
                ),
            })),
            ...waits.map((name) => ({
              key: `${name} days`,
              label: t(`dashboard.months.days.${name}`),
              render: (row: (typeof months)[number]) => row[name]?.medianDays ?? '–',
            })),
          ]}
        />
      </details>
    </Chart>
  )
}
