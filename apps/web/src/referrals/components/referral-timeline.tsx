import { useTranslation } from 'react-i18next'
import { formatDay, formatMoment } from '../../i18n/formats.ts'
import type { ReferralEvent } from '../referral.ts'
import { codeWords } from '../referral-labels.ts'
import styles from './referral-timeline.module.css'

interface ReferralTimelineProps {
  events: readonly ReferralEvent[]
  /** Of which referral something tells, where there are several. */
  about?: (event: ReferralEvent) => string | undefined
}

/**
 * What happened to a referral, the newest first, as far as the reader may know. Attempts after the first
 * change nothing of how it stands; they have a list of their own.
 */
export function ReferralTimeline({ events, about }: ReferralTimelineProps) {
  const { t } = useTranslation()
  const newestFirst = events.filter(({ event }) => event !== 'attempt').reverse()
  return (
    <ol className={styles.timeline} reversed>
      {newestFirst.map((happened) => {
        const { id, event, at, by, organisation, reason, text, attempt } = happened
        const ofWhat = about?.(happened)
        return (
          <li key={id} className={styles.entry}>
            <p className={styles.what}>{t(`referrals.event.${event}`)}</p>
            {ofWhat && <p className={styles.when}>{ofWhat}</p>}
            <p className={styles.when}>
              <time dateTime={at}>{formatMoment(at)}</time>
              {' · '}
              {by
                ? t('referrals.by', { who: by.displayName, organisation: organisation.name })
                : organisation.name}
            </p>
            {attempt && (
              <p className={styles.detail}>
                {formatDay(attempt.on)}, {t(`vocabulary.contactChannel.${attempt.channel}`)}:{' '}
                {t(`vocabulary.contactResult.${attempt.result}`)}
              </p>
            )}
            {reason && <p className={styles.detail}>{codeWords(reason, t)}</p>}
            {text && (
              <blockquote className={styles.said} dir="auto">
                {text}
              </blockquote>
            )}
          </li>
        )
      })}
    </ol>
  )
}
