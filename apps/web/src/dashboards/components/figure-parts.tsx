import { type MeasureSplit, measureDefinitions } from '@onthaal/shared/measures'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/formats.ts'
import { BarTable } from '../../ui/bar-table.tsx'
import { sortedParts } from '../figure-words.ts'
import type { FigureNames, MeasuredFigures, ShowNumber } from '../figures.ts'
import styles from './dashboard.module.css'

/** So many bars are read at a glance; a table beside them holds them all. */
const mostBars = 12

interface FigurePartsProps {
  measured: MeasuredFigures
  split: MeasureSplit
  names: FigureNames
  show: ShowNumber
}

/** A measure told apart, the newest period with the one before it. */
export function FigureParts({ measured, split, names, show }: FigurePartsProps) {
  const { t } = useTranslation()
  const measure = t(`figures.measure.${measured.measure}`)
  const isNow = measureDefinitions[measured.measure].clock === 'now'
  const period = isNow ? t('figures.now').toLowerCase() : names.periodOf(0)
  const parts = sortedParts(split, measured.parts ?? [])
  const most = parts.toSorted((one, other) => countOf(other) - countOf(one))[0]
  const shown = parts.slice(0, mostBars)
  if (most === undefined || countOf(most) === 0) return null
  const sentences = [
    t('figures.partsOf', {
      measure,
      split: t(`figures.split.${split}`).toLowerCase(),
      when: isNow ? period : names.during(0),
    }),
    t('figures.sentence.most', {
      part: names.partOf(split, most),
      count: formatCount(countOf(most)),
    }),
    ...(shown.length < parts.length ? [t('figures.notAll', { count: shown.length })] : []),
  ]
  return (
    <BarTable
      caption={sentences.join(' ')}
      headings={[t(`figures.split.${split}`), t('figures.countHeading')]}
      bars={shown.map((one) => {
        const part = names.partOf(split, one)
        const [newest, before] = one.values
        const label = (count: number, of: string) =>
          t('figures.ofPart', { count: formatCount(count), measure, part, period: of })
        return {
          key: one.key,
          label: part,
          count: countOf(one),
          shown: newest && (
            <>
              {show(newest, label(newest.count, period), measured.measure)}
              {before && (
                <span className={styles.beforeIt}>
                  {' '}
                  ({t(names.standing === 'running' ? 'figures.beforeWhole' : 'figures.before')}
                  {show(before, label(before.count, names.periodOf(1)), measured.measure)})
                </span>
              )}
            </>
          ),
        }
      })}
    />
  )
}

function countOf({ values }: { values: readonly { count: number }[] }): number {
  return values[0]?.count ?? 0
}
