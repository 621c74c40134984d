import '../i18n/late/live.ts'
import { useTranslation } from 'react-i18next'
import styles from './live-watch.module.css'
import { useLive } from './use-live.ts'

/** Reads again what others change, and says when it cannot. */
export function LiveWatch({ membership }: { membership: string }) {
  const { t } = useTranslation()
  const isOut = useLive(membership)
  return <div role="status">{isOut && <span className={styles.out}>{t('live.out')}</span>}</div>
}
