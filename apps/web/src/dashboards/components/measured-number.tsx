import { percentOf } from '@onthaal/shared/measures'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/formats.ts'
import type { MeasuredFigure, MeasuredFigures, ShowNumber } from '../figures.ts'
import styles from './dashboard.module.css'

interface MeasuredNumberProps {
  measure: MeasuredFigures['measure']
  value: MeasuredFigure
  /** What the number is of. */
  period: string
  show: ShowNumber
}

/** A number of a measure; a share with the number that it is out of, which opens its list too. */
export function MeasuredNumber({ measure, value, period, show }: MeasuredNumberProps) {
  const { t } = useTranslation()
  const name = t(`figures.measure.${measure}`)
  const words = { measure: name, period }
  const { count, outOf } = value
  const shown = show(value, t('figures.ofNumber', { ...words, count: formatCount(count) }), measure)
  if (outOf === undefined) return shown
  const percent = percentOf(value)
  return (
    <>
      {shown}
      <span className={styles.outOf}>
        {' '}
        {t('dashboard.outOf')}{' '}
        {show(outOf, t('figures.ofWhole', { ...words, count: formatCount(outOf.count) }), measure)}
        {percent !== undefined && (
          <span className={styles.percent}> ({t('figures.percent', { percent })})</span>
        )}
      </span>
    </>
  )
}
