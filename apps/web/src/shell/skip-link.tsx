import { useTranslation } from 'react-i18next'
import styles from './frame.module.css'

/** The first stop of the keyboard: past everything that is the same on every page. */
export function SkipLink() {
  const { t } = useTranslation()
  return (
    <a href="#inhoud" className={styles.skip}>
      {t('common.skipToContent')}
    </a>
  )
}
