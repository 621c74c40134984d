import '../../i18n/late/referral-forms.ts'
import { Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { controlOf } from '../../form/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { type Choice, RadioChoices } from '../../ui/choices.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { Referral } from '../referral.ts'
import { noteMaxLength } from '../referral-values.ts'
import { readPastDay } from '../typed-day.ts'
import { DayField } from './day-field.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { faults, useMoveForm } from './use-move-form.ts'

interface ClosingFormProps<Outcome extends string> {
  referral: Referral
  today: string
  /** Completing and stopping ask the same, each in its own words. */
  kind: 'complete' | 'fail'
  choices: readonly Choice<Outcome>[]
  isBusy: boolean
  error: unknown
  onClose: () => void
  /** What more is asked of an outcome. */
  below?: (outcome: Outcome | '') => ReactNode
  /** Whether the sender gets no words of their own. */
  isWithoutMessage?: (outcome: Outcome | '') => boolean
  onSubmit: (body: { outcome: Outcome; date: string; messageToReferrer?: string }) => void
}

interface ClosingValues<Outcome extends string> extends Record<string, unknown> {
  outcome: Outcome | ''
  date: string
  messageToReferrer: string
}

/** How a referral ends: the outcome, since when, and a message that the referrer reads. */
export function ClosingForm<Outcome extends string>(props: ClosingFormProps<Outcome>) {
  const { referral, today, kind, choices, isBusy, error, onClose, onSubmit, below } = props
  const { isWithoutMessage = () => false } = props
  const { t } = useTranslation()
  const initialValues: ClosingValues<Outcome> = {
    outcome: '',
    date: formatDay(today),
    messageToReferrer: '',
  }
  const { form, fieldId, dialog } = useMoveForm<ClosingValues<Outcome>>({
    initialValues,
    validate: ({ outcome, date, messageToReferrer }) => {
      const day = readPastDay(date, today)
      return faults({
        outcome: outcome === '' && t(`referralForms.${kind}.outcomeMissing`),
        date: !day.ok && t(`common.${day.fault}`),
        messageToReferrer:
          messageToReferrer.trim().length > noteMaxLength &&
          t('referrals.form.noteTooLong', { max: noteMaxLength }),
      })
    },
    error,
    onValid: ({ outcome, date, messageToReferrer }) => {
      const day = readPastDay(date, today)
      if (!day.ok || outcome === '') return
      const text = messageToReferrer.trim()
      onSubmit({ outcome, date: day.day, ...(text && { messageToReferrer: text }) })
    },
  })

  return (
    <MoveDialog
      {...dialog}
      action={kind}
      referral={referral}
      title={t(`referralForms.${kind}.title`)}
      submitLabel={t(`referralForms.${kind}.submit`)}
      isBusy={isBusy}
      onClose={onClose}
    >
      <RadioChoices
        id={fieldId('outcome')}
        label={t(`referralForms.${kind}.outcome`)}
        choices={choices}
        {...controlOf(form, 'outcome')}
      />
      {below?.(form.getValues().outcome)}
      <DayField
        id={fieldId('date')}
        label={t(`referralForms.${kind}.date`)}
        hint={t('common.dateHint', { example: formatDay(today) })}
        {...controlOf(form, 'date')}
      />
      {!isWithoutMessage(form.getValues().outcome) && (
        <Textarea
          id={fieldId('messageToReferrer')}
          label={<OptionalLabel>{t('referralForms.complete.message')}</OptionalLabel>}
          description={t('referralForms.complete.messageHint', { sender: referral.sender.name })}
          minRows={2}
          autosize
          dir="auto"
          {...form.getInputProps('messageToReferrer')}
        />
      )}
    </MoveDialog>
  )
}
