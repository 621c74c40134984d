import { type MeasureSplit, measureDefinitions } from '@onthaal/shared/measures'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureNames, MeasuredFigures, ShowNumber } from '../figures.ts'
import { Chart } from './chart.tsx'
import styles from './dashboard.module.css'
import { FigureParts } from './figure-parts.tsx'
import { FigureTable } from './figure-table.tsx'

interface PartsChartProps {
  title: string
  measured: MeasuredFigures
  split: MeasureSplit
  names: FigureNames
  show: ShowNumber
  /** Leads to what the measure counts. */
  explain: ReactNode
}

/** One measure told apart: a sentence, bars that are a table, and all of it with the period before in a table. */
export function PartsChart({ title, measured, split, names, show, explain }: PartsChartProps) {
  const { t } = useTranslation()
  const isNow = measureDefinitions[measured.measure].clock === 'now'
  const when = isNow ? t('figures.now').toLowerCase() : names.during(0)
  const isEmpty = (measured.parts ?? []).every(({ values: [newest] }) => !newest?.count)
  return (
    <Chart title={title} isTable>
      {isEmpty && <p className={styles.intro}>{t('dashboard.chart.none', { when })}</p>}
      <FigureParts measured={measured} split={split} names={names} show={show} />
      <FigureTable
        measured={measured}
        split={split}
        names={names}
        periodOf={(at) => (isNow ? t('figures.now') : names.periodOf(at))}
        show={show}
        title={title}
      />
      <p className={styles.explain}>{explain}</p>
    </Chart>
  )
}
