import { Button, CopyButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './copyable-reference.module.css'

/** A reference number, large, to read aloud or to copy. */
export function CopyableReference({ reference }: { reference: string }) {
  const { t } = useTranslation()
  return (
    <div className={styles.reference}>
      <strong className={styles.number}>{reference}</strong>
      <CopyButton value={reference} timeout={4000}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy} className={styles.copy}>
            <span role="status">{copied ? t('common.copied') : t('common.copy')}</span>
          </Button>
        )}
      </CopyButton>
    </div>
  )
}
