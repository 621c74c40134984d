import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { EducationChain } from '../chain.ts'
import styles from './chain.module.css'

type ChainEvent = EducationChain['events'][number]

/** What happened since the child is followed, newest first. */
export function ChainHistory({ events }: { events: readonly ChainEvent[] }) {
  const { t } = useTranslation()
  return (
    <Disclosure summary={t('chain.history')}>
      <ol className={styles.history}>
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the history only grows, and has no ids
          <li key={index}>
            <span>
              {formatDay(event.at)}: {t(`chain.event.${event.event}`)}
              {reasonWords(event)}
            </span>
            <span className={styles.note}>{whoWords(event)}</span>
            {event.detail && <span className={styles.note}>{event.detail}</span>}
          </li>
        ))}
      </ol>
    </Disclosure>
  )

  function reasonWords({ event, reason }: ChainEvent): string {
    if (!reason) return ''
    const words = {
      proofRecorded: () => t(`chain.proofKind.${reason as 'schoolConfirmed'}`),
      proofEnded: () => t(`chain.proofEnding.${reason as 'withdrawn'}`),
      escalated: () => t(`chain.escalation.${reason as 'notAccepted'}`),
      transferDeclined: () => t(`chain.declineReason.${reason as 'notFound'}`),
      closingProposed: () => t(`chain.reason.${reason as 'moved'}`),
      closingConfirmed: () => t(`chain.reason.${reason as 'moved'}`),
    }[event as string]
    return words ? ` (${words()})` : ''
  }

  function whoWords({ by, organisation }: ChainEvent): string {
    if (!organisation) return t('chain.byItself')
    return by ? `${by.displayName}, ${organisation.name}` : organisation.name
  }
}
