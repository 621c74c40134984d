import { useTranslation } from 'react-i18next'
import { CopyKey } from './copy-key.tsx'
import styles from './copyable-reference.module.css'

/** A reference number, large, to read aloud or to copy. */
export function CopyableReference({ reference }: { reference: string }) {
  const { t } = useTranslation()
  return (
    <div className={styles.reference}>
      <strong className={styles.number}>{reference}</strong>
      <div className={styles.copy}>
        <CopyKey value={reference} label={t('common.copy')} />
      </div>
    </div>
  )
}
