import { useNetwork } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import styles from './frame.module.css'

/** Says that nothing can be sent now, and that what was typed is safe. */
export function OfflineBanner() {
  const { t } = useTranslation()
  const { online } = useNetwork()
  return (
    <div role="status">{!online && <p className={styles.offline}>{t('common.offline')}</p>}</div>
  )
}
