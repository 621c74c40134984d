import { Textarea, TextInput } from '@mantine/core'
import {
  parseReferenceNumber,
  type RejectionReason,
  rejectionReasons,
} from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { controlOf } from '../../form/index.ts'
import { RadioChoices } from '../../ui/choices.tsx'
import { notifyDone } from '../../ui/notify.ts'
import type { Referral } from '../referral.ts'
import { useRejectReferral } from '../referral-mutations.ts'
import { noteMaxLength } from '../referral-values.ts'
import { MoveDialog } from './move-dialog.tsx'
import { faults, useMoveForm } from './use-move-form.ts'

interface RejectFormProps {
  referral: Referral
  onClose: () => void
}

interface RejectValues extends Record<string, unknown> {
  reason: RejectionReason | ''
  explanation: string
  duplicateOf: string
}

export function RejectForm({ referral, onClose }: RejectFormProps) {
  const { t } = useTranslation()
  const reject = useRejectReferral()
  const sender = referral.sender.name
  const { form, fieldId, dialog } = useMoveForm<RejectValues>({
    initialValues: { reason: '', explanation: '', duplicateOf: '' },
    validate: ({ reason, explanation, duplicateOf }) =>
      faults({
        reason: reason === '' && t('referrals.reject.reasonMissing'),
        duplicateOf:
          reason === 'duplicate' &&
          !parseReferenceNumber(duplicateOf) &&
          t('referrals.reject.duplicateOfInvalid'),
        explanation:
          (explanation.trim() === '' && t('referrals.reject.explanationMissing')) ||
          (explanation.trim().length > noteMaxLength &&
            t('referrals.form.noteTooLong', { max: noteMaxLength })),
      }),
    error: reject.error,
    onValid: ({ reason, explanation, duplicateOf }) => {
      if (reason === '') return
      const earlier = reason === 'duplicate' && parseReferenceNumber(duplicateOf)
      reject.mutate(
        {
          seen: referral,
          body: {
            reason,
            explanation: explanation.trim(),
            ...(earlier && { duplicateOf: earlier }),
          },
        },
        {
          onSuccess: () => {
            notifyDone(t('referrals.reject.done', { sender }))
            onClose()
          },
        },
      )
    },
  })

  return (
    <MoveDialog
      {...dialog}
      action="reject"
      referral={referral}
      title={t('referrals.reject.title')}
      submitLabel={t('referrals.reject.submit')}
      isBusy={reject.isPending}
      onClose={onClose}
    >
      <RadioChoices
        id={fieldId('reason')}
        label={t('referrals.reject.reason')}
        choices={rejectionReasons.map((value) => ({
          value,
          label: t(`vocabulary.rejectionReason.${value}`),
        }))}
        {...controlOf(form, 'reason')}
      />
      {form.values.reason === 'duplicate' && (
        <TextInput
          id={fieldId('duplicateOf')}
          label={t('referrals.reject.duplicateOf')}
          description={t('referrals.reject.duplicateOfHint')}
          autoComplete="off"
          {...form.getInputProps('duplicateOf')}
        />
      )}
      <Textarea
        id={fieldId('explanation')}
        label={t('referrals.reject.explanation')}
        description={t('referrals.reject.explanationHint', { sender })}
        minRows={3}
        autosize
        dir="auto"
        {...form.getInputProps('explanation')}
      />
    </MoveDialog>
  )
}
