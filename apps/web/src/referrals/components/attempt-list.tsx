import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import type { ReferralEvent } from '../referral.ts'
import { attemptsOf } from '../referral-attempts.ts'
import styles from './attempt-list.module.css'

/** What the desk tried to reach the person: each attempt by its number, how, and with what result. */
export function AttemptList({ events }: { events: readonly ReferralEvent[] }) {
  const { t } = useTranslation()
  const attempts = attemptsOf(events)
  const channels = new Set(attempts.map(({ channel }) => t(`vocabulary.contactChannel.${channel}`)))
  return (
    <>
      <Text>
        {t('referrals.attemptList.summary', {
          count: attempts.length,
          channels: [...channels].join(', ').toLowerCase(),
        })}
      </Text>
      <ol className={styles.attempts} reversed>
        {attempts.map(({ id, on, channel, result, by, note }) => (
          <li key={id} className={styles.attempt}>
            <strong>{t(`vocabulary.contactResult.${result}`)}</strong>{' '}
            <span className={styles.how}>
              {[formatDay(on), t(`vocabulary.contactChannel.${channel}`), by]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {note && (
              <p className={styles.note} dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
