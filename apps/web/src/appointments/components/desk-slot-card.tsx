import { Button } from '@mantine/core'
import { languageName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { StatusTag } from '../../ui/status-tag.tsx'
import type { DeskSlot, Visit } from '../appointment.ts'
import { hoursOf, useSlotWords } from '../slot-words.ts'
import styles from './desk-slot-card.module.css'
import { VisitActions, type VisitActionsProps } from './visit-actions.tsx'
import { type RenderVisit, VisitName } from './visit-name.tsx'
import { VisitState } from './visit-state.tsx'

interface DeskSlotCardProps {
  slot: DeskSlot
  day: string
  renderVisit: RenderVisit
  isBusy: boolean
  onWithdraw: (slot: DeskSlot) => void
  onRegister: VisitActionsProps['onRegister']
}

/** One slot of a desk: its hours, where and with whom, and who comes. */
export function DeskSlotCard(props: DeskSlotCardProps) {
  const { slot, day, renderVisit, isBusy, onWithdraw, onRegister } = props
  const { t } = useTranslation()
  const words = useSlotWords()
  const about = [words.where(slot), slot.staff?.displayName, words.who(slot), words.speaks(slot)]
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.hours}>{hoursOf(slot)}</h3>
        {slot.free > 0 && (
          <StatusTag tone="neutral">
            {slot.capacity === 1
              ? t('appointments.free')
              : t('appointments.freeOf', { free: slot.free, capacity: slot.capacity })}
          </StatusTag>
        )}
      </div>
      <p className={styles.about}>{about.filter(Boolean).join(' · ')}</p>
      <ul className={styles.visits}>
        {slot.visits.map((visit) => (
          <VisitLine key={visit.referral.id} {...{ visit, renderVisit, isBusy, onRegister }} />
        ))}
      </ul>
      {slot.visits.length < slot.capacity - slot.free && (
        <p className={styles.about}>{t('appointments.notForYou')}</p>
      )}
      {slot.free === slot.capacity && (
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ justifySelf: 'start' }}
          disabled={isBusy}
          aria-label={t('appointments.withdrawOf', { day, hours: hoursOf(slot) })}
          onClick={() => onWithdraw(slot)}
        >
          {t('appointments.withdraw')}
        </Button>
      )}
    </li>
  )
}

type VisitLineProps = Pick<DeskSlotCardProps, 'renderVisit' | 'isBusy' | 'onRegister'> & {
  visit: Visit
}

/** Somebody who is expected, and whether they came. */
export function VisitLine({ visit, renderVisit, isBusy, onRegister }: VisitLineProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { contactLanguage, interpreterNeeded, sender } = visit
  const spoken = contactLanguage && languageName(contactLanguage, language)
  const about = [spoken, interpreterNeeded && t('appointments.interpreter'), sender.name]
  return (
    <li className={styles.visit}>
      <div className={styles.head}>
        <span className={styles.who}>{renderVisit(visit, <VisitName visit={visit} />)}</span>
        <VisitState visit={visit} />
      </div>
      <span className={styles.about}>{about.filter(Boolean).join(' · ')}</span>
      <VisitActions {...{ visit, isBusy, onRegister }} />
    </li>
  )
}
