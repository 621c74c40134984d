import { useTranslation } from 'react-i18next'
import type { Figures, ShowNumber } from '../figures.ts'
import { measuresOfNow } from '../overview.ts'
import styles from './dashboard.module.css'
import { KeyFigures } from './key-figures.tsx'
import { MeasuredNumber } from './measured-number.tsx'

interface NowFiguresProps {
  figures: Figures
  show: ShowNumber
}

/** How it is now, whenever it began. */
export function NowFigures({ figures, show }: NowFiguresProps) {
  const { t } = useTranslation()
  const period = t('figures.now').toLowerCase()
  return (
    <>
      <p className={styles.intro}>{t('dashboard.now.intro')}</p>
      <KeyFigures
        figures={measuresOfNow(figures).map(({ measure, values: [value] }) => ({
          label: t(`figures.measure.${measure}`),
          shown: value && (
            <MeasuredNumber measure={measure} value={value} period={period} show={show} />
          ),
        }))}
      />
    </>
  )
}
