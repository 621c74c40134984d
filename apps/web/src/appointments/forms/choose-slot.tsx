import { Button, Text } from '@mantine/core'
import { fittingSlots, speaksLanguage } from '@onthaal/shared/appointments'
import type { DeskRole } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import type { FreeSlot } from '../appointment.ts'
import { freeSlotsQuery } from '../slot-queries.ts'
import { hoursOf, useSlotWords } from '../slot-words.ts'

interface ChooseSlotProps {
  /** What the referral asks of a slot. */
  wish: { desk: string; deskRoles: readonly DeskRole[]; contactLanguage: string | undefined }
  /** The id of the first choice, where an error summary leads. */
  id?: string
  label: string
  /** The slot that is chosen; empty for none. */
  value: string
  /** Said by whoever goes without; left out where there has to be one. */
  without?: string
  error?: ReactNode
  onChange: (slot: string) => void
}

const shownAtFirst = 5

/** Which of the free slots that fit somebody takes, the soonest first. */
export function ChooseSlot({ wish, ...props }: ChooseSlotProps) {
  const free = useQuery(freeSlotsQuery(wish.desk, wish.deskRoles))
  return (
    <LoadState
      data={free.data}
      hasFailed={free.isError}
      failure={<Failure error={free.error} onRetry={() => void free.refetch()} />}
    >
      {(slots) => <FreeChoices slots={slots} wish={wish} {...props} />}
    </LoadState>
  )
}

function FreeChoices(props: ChooseSlotProps & { slots: readonly FreeSlot[] }) {
  const { slots, wish, id, label, value, without, error, onChange } = props
  const { t } = useTranslation()
  const ownId = useId()
  const words = useSlotWords()
  const [shown, setShown] = useState(shownAtFirst)
  const { contactLanguage } = wish
  const offers = slots.map((slot) => ({
    ...slot,
    deskId: slot.desk,
    startsAt: new Date(slot.startsAt),
  }))
  const fitting = fittingSlots(offers, { ...wish, deskId: wish.desk }, new Date())
  // Whoever had chosen one that is gone has to say that they go without.
  if (fitting.length === 0 && (without === undefined || (value === '' && !error))) {
    return (
      <div>
        {error && <Text c="var(--oh-danger)">{error}</Text>}
        <Text>{t('appointments.noneFree')}</Text>
      </div>
    )
  }
  const byDay = fitting.slice(0, shown).flatMap(({ id: slotId }) => {
    const slot = slots.find((one) => one.id === slotId)
    return slot === undefined ? [] : [slot]
  })
  const choices = byDay.map((slot) => ({
    value: slot.id,
    label: `${words.day(belgianDay(new Date(slot.startsAt)))}, ${hoursOf(slot)}`,
    description: [
      words.where(slot),
      words.who(slot),
      speaksLanguage(slot, contactLanguage) &&
        t('appointments.speaks', { languages: words.speaks(slot) }),
    ]
      .filter(Boolean)
      .join(' · '),
  }))
  return (
    <>
      <RadioChoices
        id={id ?? ownId}
        label={label}
        error={error}
        choices={without === undefined ? choices : [{ value: '', label: without }, ...choices]}
        value={value}
        onChange={onChange}
      />
      {fitting.length > shown && (
        <div>
          <Button variant="default" size="sm" onClick={() => setShown(shown + shownAtFirst)}>
            {t('appointments.more')}
          </Button>
        </div>
      )}
    </>
  )
}
