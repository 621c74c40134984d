import { Button, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatMoment } from '../../i18n/formats.ts'
import { Actions } from '../../ui/actions.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { documentAddress } from '../document-address.ts'
import { hopTones, nextStepOf } from '../hop-words.ts'
import type { OnwardReferral } from '../onward.ts'
import styles from './hops.module.css'

export type HopDialog = 'answer' | 'withdraw' | 'document' | 'renew'

interface DeskHopProps {
  hop: OnwardReferral
  today: string
  /** Whether the reader follows the referral, and so decides. */
  isOwner: boolean
  onAsk: (dialog: HopDialog) => void
  /** What leads to the letter that the family carries. */
  letter: ReactNode
}

/** One school or service that was asked, for the desk: how it stands, what comes next, and what can be done. */
export function DeskHop(props: DeskHopProps) {
  const { hop, today, isOwner, onAsk, letter } = props
  const { t } = useTranslation()
  const { id, status = 'sent', service, sentOn, channel, link, legalBasis, history = [] } = hop
  const name = service?.name ?? ''
  const allowed = hop.allowedEvents ?? []
  const isOpen = ['sent', 'accepted', 'waitingList'].includes(status)
  const answers = allowed.filter((event) => event !== 'withdraw')
  const next = nextStepOf(hop, today, t)
  /** The word of a button with the name of the service, for whoever hears it alone. */
  const of = (label: string) => t('onward.labelOf', { label, name })
  return (
    <li className={styles.hop}>
      <h3 className={styles.name}>{name}</h3>
      <StatusTag tone={hopTones[status]}>{t(`onward.status.${status}`)}</StatusTag>
      {next && <Text>{next}</Text>}
      <Text size="sm">
        {t(channel === 'link' ? 'onward.sentByLink' : 'onward.sentByLetter', {
          day: formatDay(sentOn),
        })}{' '}
        {link && t(`onward.link.${link.state}`, { day: formatDay(link.expiresAt) })}
      </Text>
      {isOwner && (
        <Actions>
          {answers.length > 0 && (
            <Button
              size="sm"
              variant={isOpen ? 'filled' : 'default'}
              aria-label={of(t(isOpen ? 'onward.answer.note' : 'onward.answer.correct'))}
              onClick={() => onAsk('answer')}
            >
              {t(isOpen ? 'onward.answer.note' : 'onward.answer.correct')}
            </Button>
          )}
          {hop.type === 'school' && isOpen && (
            <Button
              variant="default"
              size="sm"
              aria-label={of(t(link ? 'onward.renew' : 'onward.mailLink'))}
              onClick={() => onAsk('renew')}
            >
              {t(link ? 'onward.renew' : 'onward.mailLink')}
            </Button>
          )}
          {isOpen && letter}
          {status === 'refused' && (
            <Button
              variant="default"
              size="sm"
              aria-label={of(t('onward.document.add'))}
              onClick={() => onAsk('document')}
            >
              {t('onward.document.add')}
            </Button>
          )}
          {allowed.includes('withdraw') && (
            <Button
              variant="default"
              size="sm"
              aria-label={of(t('onward.withdraw'))}
              onClick={() => onAsk('withdraw')}
            >
              {t('onward.withdraw')}
            </Button>
          )}
        </Actions>
      )}
      {isOwner && hop.hasDocument && status === 'refused' && (
        <a href={documentAddress(id)} download>
          {t('onward.document.download')}
        </a>
      )}
      <Disclosure summary={t('onward.history.title', { name })}>
        <ul>
          {history.map(({ event, by, colleague, at }) => (
            <li key={`${at} ${event}`}>
              {t('onward.history.line', {
                moment: formatMoment(at),
                what: t(`onward.history.events.${event}`),
                who: by === 'school' ? t('onward.history.school') : (colleague ?? ''),
              })}
            </li>
          ))}
        </ul>
        <Text size="sm">{t('onward.legalBasis', { basis: legalBasis })}</Text>
      </Disclosure>
    </li>
  )
}
