import '../../i18n/late/referral-turns.ts'
import { Textarea, TextInput } from '@mantine/core'
import { addDays } from '@onthaal/shared/time'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { type Choice, RadioChoices } from '../../ui/choices.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { Referral } from '../referral.ts'
import type { TurnField } from '../turn-fields.ts'
import { ColleagueField } from './colleague-field.tsx'
import { DayField } from './day-field.tsx'
import { DeskField } from './desk-field.tsx'

interface TurnInputProps {
  id: string
  field: TurnField
  referral: Referral
  today: string
  value: string
  error: ReactNode
  onChange: (value: string) => void
}

/** The control for one thing that a turn asks. */
export function TurnInput({ field, referral, today, onChange, ...control }: TurnInputProps) {
  const { t } = useTranslation()
  const label = t(field.label)
  const shownLabel = field.isOptional ? <OptionalLabel>{label}</OptionalLabel> : label
  const typed = {
    ...control,
    label: shownLabel,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  }
  switch (field.kind) {
    case 'text':
    case 'line': {
      const hint = t(`referralTurns.readBy.${field.readBy}`, { sender: referral.sender.name })
      return field.kind === 'text' ? (
        <Textarea {...typed} description={hint} minRows={3} autosize dir="auto" />
      ) : (
        <TextInput {...typed} description={hint} autoComplete="off" />
      )
    }
    case 'day':
      return (
        <DayField
          {...control}
          label={label}
          hint={t('referralTurns.futureDayHint', { example: formatDay(addDays(today, 7)) })}
          onChange={onChange}
        />
      )
    case 'clientNumber':
      return (
        <TextInput
          {...typed}
          description={t('referralTurns.clientNumberHint')}
          autoComplete="off"
          maw="14rem"
        />
      )
    case 'choice':
      return (
        <RadioChoices
          {...control}
          label={label}
          choices={choicesOf(field, t)}
          onChange={onChange}
        />
      )
    case 'colleague':
      return <ColleagueField {...control} label={label} referral={referral} onChange={onChange} />
    case 'desk':
      return <DeskField {...control} label={label} referral={referral} onChange={onChange} />
  }
}

function choicesOf(field: Extract<TurnField, { kind: 'choice' }>, t: TFunction): Choice<string>[] {
  switch (field.of) {
    case 'holdReason':
      return field.values.map((value) => ({ value, label: t(`vocabulary.holdReason.${value}`) }))
    case 'cancelReason':
      return field.values.map((value) => ({ value, label: t(`vocabulary.cancelReason.${value}`) }))
    case 'extensionReason':
      return field.values.map((value) => ({
        value,
        label: t(`vocabulary.extensionReason.${value}`),
      }))
    case 'delayReason':
      return field.values.map((value) => ({ value, label: t(`vocabulary.delayReason.${value}`) }))
  }
}
