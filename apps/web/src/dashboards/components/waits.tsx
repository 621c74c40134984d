import { useTranslation } from 'react-i18next'
import type { Dashboard, ShowFigure } from '../dashboard.ts'
import { Chart } from './chart.tsx'
import styles from './dashboard.module.css'

interface WaitsProps {
  dashboard: Dashboard
  show: ShowFigure
}

/** How long people wait, as sentences, each with the referrals that it is said of. */
export function Waits({ dashboard, show }: WaitsProps) {
  const { t } = useTranslation()

  const sentence = (name: 'pickUp' | 'firstContact') => {
    const wait = dashboard[name]
    if (wait === undefined) return null
    const { medianDays, ...figure } = wait
    return (
      <li key={name}>
        {medianDays === undefined ? (
          t(`dashboard.waits.${name}None`)
        ) : (
          <>
            {t(`dashboard.waits.${name}`, { count: medianDays })} (
            {show(figure, t('dashboard.noun', { count: figure.count }))}{' '}
            {t('dashboard.noun', { count: figure.count })}).
          </>
        )}
      </li>
    )
  }

  return (
    <Chart title={t('dashboard.waits.title')}>
      <p className={styles.intro}>{t('dashboard.waits.caption')}</p>
      <ul className={styles.sentences}>
        {sentence('pickUp')}
        {sentence('firstContact')}
      </ul>
    </Chart>
  )
}
