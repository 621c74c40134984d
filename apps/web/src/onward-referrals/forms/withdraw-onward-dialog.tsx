import { type OnwardWithdrawReason, onwardWithdrawReasons } from '@onthaal/shared/onward-referrals'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import { notifyDone } from '../../ui/notify.ts'
import type { OnwardReferral } from '../onward.ts'
import { useWithdrawOnward } from '../onward-mutations.ts'

interface WithdrawOnwardDialogProps {
  referralId: string
  hop: OnwardReferral
  onClose: () => void
}

/** Withdraws what a school or a service was asked; a link that it has opens nothing from then on. */
export function WithdrawOnwardDialog({ referralId, hop, onClose }: WithdrawOnwardDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const withdraw = useWithdrawOnward(referralId)
  const [reason, setReason] = useState<OnwardWithdrawReason | ''>('')
  const [attempt, setAttempt] = useState(0)
  const error = attempt > 0 && reason === '' ? t('onward.answer.missing') : undefined

  function send() {
    setAttempt((count) => count + 1)
    if (reason === '') return
    withdraw.mutate(
      { hop, body: { reason } },
      {
        onSuccess: () => {
          notifyDone(t('onward.withdrawn'))
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={t('onward.withdrawOf', { name: hop.service?.name })}
      submitLabel={t('onward.withdraw')}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      errors={error ? [{ fieldId: `${id}-reason`, message: error }] : []}
      attempt={attempt}
      isDirty={reason !== ''}
      onSubmit={send}
      onClose={onClose}
    >
      <RadioChoices
        id={`${id}-reason`}
        label={t('onward.why')}
        error={error}
        value={reason}
        choices={onwardWithdrawReasons.map((value) => ({
          value,
          label: t(`onward.withdrawReasons.${value}`),
        }))}
        onChange={setReason}
      />
    </FormDialog>
  )
}
