import type { MeasureSplit } from '@onthaal/shared/measures'
import { percentOf } from '@onthaal/shared/measures'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/formats.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { sortedParts } from '../figure-words.ts'
import type { FigureNames, MeasuredFigure, MeasuredFigures, ShowNumber } from '../figures.ts'
import styles from './dashboard.module.css'

interface FigureTableProps {
  measured: MeasuredFigures
  split: MeasureSplit | undefined
  names: FigureNames
  /** What a number is of, by the place of its period. */
  periodOf: (at: number) => string
  show: ShowNumber
  /** What the table is called, where the measure alone does not say which of its charts it is of. */
  title?: string
}

interface Row {
  key: string
  label: string
  part?: string
  at: number
  value: MeasuredFigure
}

/** Everything that the charts of a measure say, and whatever they leave out, as one table. */
export function FigureTable(props: FigureTableProps) {
  const { measured, split, names, periodOf, show } = props
  const { t } = useTranslation()
  const measure = t(`figures.measure.${measured.measure}`)
  const title = t('figures.tableOf', { measure: props.title ?? measure })
  const whole = measured.values.map((value, at): Row => {
    const label = periodOf(at)
    return { key: label, label, at, value }
  })
  const parts =
    split === undefined
      ? []
      : sortedParts(split, measured.parts ?? []).flatMap((one) =>
          one.values.map((value, at): Row => {
            const part = names.partOf(split, one)
            const label = `${part}, ${periodOf(at)}`
            return { key: `${one.key} ${periodOf(at)}`, label, part, at, value }
          }),
        )
  const rows = [...whole, ...parts]
  const has = (name: 'outOf' | 'medianDays') => rows.some(({ value }) => value[name] !== undefined)
  const columns: Column<Row>[] = [
    {
      key: 'period',
      label:
        split === undefined || parts.length === 0
          ? t('figures.periodHeading')
          : `${t(`figures.split.${split}`)}, ${t('figures.periodHeading').toLowerCase()}`,
      kind: 'heading',
      render: ({ label }) => label,
    },
    {
      key: 'count',
      label: t('figures.countHeading'),
      render: ({ value, part, at }) => {
        const words = { count: formatCount(value.count), measure, period: periodOf(at) }
        return show(
          value,
          part === undefined
            ? t('figures.ofNumber', words)
            : t('figures.ofPart', { ...words, part }),
          measured.measure,
        )
      },
    },
    ...(has('outOf')
      ? [
          {
            key: 'outOf',
            label: t('figures.outOfHeading'),
            render: ({ value: { outOf }, label }) =>
              outOf &&
              show(
                outOf,
                t('figures.ofWhole', { count: formatCount(outOf.count), measure, period: label }),
                measured.measure,
              ),
          } satisfies Column<Row>,
          {
            key: 'share',
            label: t('figures.shareHeading'),
            render: ({ value }) => {
              const percent = percentOf(value)
              return percent === undefined ? '–' : t('figures.percent', { percent })
            },
          } satisfies Column<Row>,
        ]
      : []),
    ...(has('medianDays')
      ? [
          {
            key: 'median',
            label: t('figures.medianHeading'),
            render: ({ value }) => value.medianDays ?? '–',
          } satisfies Column<Row>,
          {
            key: 'p90',
            label: t('figures.p90Heading'),
            render: ({ value }) => value.p90Days ?? '–',
          } satisfies Column<Row>,
        ]
      : []),
  ]
  return (
    <details className={styles.details}>
      <summary aria-label={title}>{t('figures.table')}</summary>
      <DataTable caption={title} rows={rows} rowKey={({ key }) => key} columns={columns} />
    </details>
  )
}
