import { measureDefinitions, percentOf } from '@onthaal/shared/measures'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/formats.ts'
import { BarTable } from '../../ui/bar-table.tsx'
import { sentencesOf } from '../figure-sentences.ts'
import type { FigureNames, Figures, MeasuredFigures, ShowNumber } from '../figures.ts'
import { Chart } from './chart.tsx'
import styles from './dashboard.module.css'
import { FigureParts } from './figure-parts.tsx'
import { FigureTable } from './figure-table.tsx'

interface MeasureChartProps {
  figures: Figures
  measured: MeasuredFigures
  names: FigureNames
  show: ShowNumber
  /** Leads to what the measure counts. */
  explain: ReactNode
}

/** One measure: a sentence, its periods side by side as bars that are a table, its parts, and all of it in a table. */
export function MeasureChart({ figures, measured, names, show, explain }: MeasureChartProps) {
  const { t } = useTranslation()
  const measure = t(`figures.measure.${measured.measure}`)
  const isNow = measureDefinitions[measured.measure].clock === 'now'
  const periodOf = (at: number) => (isNow ? t('figures.now') : names.periodOf(at))
  const { split } = figures

  return (
    <Chart title={measure}>
      <BarTable
        caption={sentencesOf(measured, names, t).join(' ')}
        headings={[t('figures.periodHeading'), t('figures.countHeading')]}
        bars={measured.values.map((value, at) => {
          const period = periodOf(at)
          const percent = percentOf(value)
          return {
            key: period,
            label: period,
            count: value.count,
            shown: (
              <>
                {show(
                  value,
                  t('figures.ofNumber', { count: formatCount(value.count), measure, period }),
                  measured.measure,
                )}
                {percent !== undefined && (
                  <span className={styles.beforeIt}> ({t('figures.percent', { percent })})</span>
                )}
              </>
            ),
          }
        })}
      />
      {split !== undefined && measured.parts !== undefined && (
        <FigureParts measured={measured} split={split} names={names} show={show} />
      )}
      <FigureTable
        measured={measured}
        split={split}
        names={names}
        periodOf={periodOf}
        show={show}
      />
      <p className={styles.explain}>{explain}</p>
    </Chart>
  )
}
