import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { formatTime } from '../../i18n/formats.ts'
import styles from './opened-for.module.css'

/** Marks a file that is open because somebody said why: how long still, and that it is written down. */
export function OpenedFor({ purpose, reason, until }: Schemas['OpenedFor']) {
  const { t } = useTranslation()
  const time = formatTime(new Date(until))
  return (
    <div role="note" className={styles.mark} data-glass={purpose === 'brokenGlass'}>
      {reason
        ? t('consultations.openedFor.glass', {
            time,
            reason: t(`vocabulary.glassReason.${reason}`),
          })
        : t('consultations.openedFor.counter', { time })}
    </div>
  )
}
