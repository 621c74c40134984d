import '../../i18n/late/referral-forms.ts'
import { Textarea } from '@mantine/core'
import {
  type ContactChannel,
  type ContactResult,
  contactChannels,
  contactResults,
} from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { controlOf } from '../../form/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { RadioChoices } from '../../ui/choices.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { Referral } from '../referral.ts'
import { useRecordContactAttempt } from '../referral-mutations.ts'
import { noteMaxLength } from '../referral-values.ts'
import { readPastDay } from '../typed-day.ts'
import { DayField } from './day-field.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { faults, useMoveForm } from './use-move-form.ts'
import { useNewest } from './use-newest.ts'

interface ContactFormProps {
  referral: Pick<Referral, 'id' | 'version'>
  today: string
  onClose: () => void
}

interface ContactValues extends Record<string, unknown> {
  on: string
  channel: ContactChannel | ''
  result: ContactResult | ''
  note: string
}

export function ContactForm({ referral, today, onClose }: ContactFormProps) {
  const { t } = useTranslation()
  const record = useRecordContactAttempt()
  const { newest } = useNewest(referral.id, record.error)
  const { form, fieldId, dialog } = useMoveForm<ContactValues>({
    initialValues: { on: formatDay(today), channel: '', result: '', note: '' },
    validate: ({ on, channel, result, note }) => {
      const day = readPastDay(on, today)
      return faults({
        on: !day.ok && t(`common.${day.fault}`),
        channel: channel === '' && t('referralForms.contact.channelMissing'),
        result: result === '' && t('referralForms.contact.resultMissing'),
        note:
          note.trim().length > noteMaxLength &&
          t('referrals.form.noteTooLong', { max: noteMaxLength }),
      })
    },
    error: record.error,
    onValid: ({ on, channel, result, note }) => {
      const day = readPastDay(on, today)
      if (!day.ok || channel === '' || result === '') return
      record.mutate(
        {
          seen: newest ?? referral,
          body: { on: day.day, channel, result, ...(note.trim() && { note: note.trim() }) },
        },
        {
          onSuccess: () => {
            notifyDone(t('referralForms.contact.done'))
            onClose()
          },
        },
      )
    },
  })

  return (
    <MoveDialog
      {...dialog}
      action="contact"
      referral={referral}
      title={t('referralForms.contact.title')}
      submitLabel={t('referralForms.contact.submit')}
      isBusy={record.isPending}
      onClose={onClose}
    >
      <DayField
        id={fieldId('on')}
        label={t('referralForms.contact.on')}
        hint={t('common.dateHint', { example: formatDay(today) })}
        {...controlOf(form, 'on')}
      />
      <RadioChoices
        id={fieldId('channel')}
        label={t('referralForms.contact.channel')}
        choices={contactChannels.map((value) => ({
          value,
          label: t(`vocabulary.contactChannel.${value}`),
        }))}
        {...controlOf(form, 'channel')}
      />
      <RadioChoices
        id={fieldId('result')}
        label={t('referralForms.contact.result')}
        choices={contactResults.map((value) => ({
          value,
          label: t(`vocabulary.contactResult.${value}`),
        }))}
        {...controlOf(form, 'result')}
      />
      <Textarea
        id={fieldId('note')}
        label={<OptionalLabel>{t('referralForms.contact.note')}</OptionalLabel>}
        description={t('referralForms.contact.noteHint')}
        minRows={2}
        autosize
        dir="auto"
        {...form.getInputProps('note')}
      />
    </MoveDialog>
  )
}
