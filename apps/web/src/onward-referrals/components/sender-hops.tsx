import { Text } from '@mantine/core'
import { belgianDay } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { StatusTag } from '../../ui/status-tag.tsx'
import { documentAddress } from '../document-address.ts'
import type { OnwardReferral } from '../onward.ts'
import styles from './hops.module.css'

const tones = { presented: 'active', enrolled: 'success', notRealised: 'stopped' } as const

/** What whoever referred a child gets to know of schools. */
export function SenderHops({ hops }: { hops: readonly OnwardReferral[] }) {
  const { t } = useTranslation()
  const today = belgianDay(new Date())
  return (
    <ul className={styles.hops}>
      {hops.map((hop) => {
        const { id, progress = 'presented', sentOn, service, enrolledOn, nextStep } = hop
        return (
          <li key={id} className={styles.hop}>
            <StatusTag tone={tones[progress]}>{t(`onward.progress.${progress}`)}</StatusTag>
            {progress === 'presented' && (
              <Text>{t('onward.sender.presented', { day: formatDay(sentOn) })}</Text>
            )}
            {progress === 'enrolled' && enrolledOn && (
              <Text>
                {t(enrolledOn > today ? 'onward.sender.willBeEnrolled' : 'onward.sender.enrolled', {
                  name: service?.name,
                  day: formatDay(enrolledOn),
                })}
              </Text>
            )}
            {progress === 'notRealised' && nextStep && (
              <Text>
                {t('onward.sender.notRealised', {
                  name: service?.name,
                  next: t(`onward.nextSteps.${nextStep}`),
                })}
              </Text>
            )}
            {hop.hasDocument && (
              <a href={documentAddress(id)} download>
                {t('onward.document.download')}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
