import '../../i18n/late/referral-forms.ts'
import { completionOutcomes } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { notifyDone } from '../../ui/notify.ts'
import type { Referral } from '../referral.ts'
import { useCompleteReferral } from '../referral-mutations.ts'
import { ClosingForm } from './closing-form.tsx'

interface CompleteFormProps {
  referral: Referral
  today: string
  onClose: () => void
}

export function CompleteForm({ referral, today, onClose }: CompleteFormProps) {
  const { t } = useTranslation()
  const complete = useCompleteReferral()
  return (
    <ClosingForm
      kind="complete"
      referral={referral}
      today={today}
      choices={completionOutcomes[referral.type].map((value) => ({
        value,
        label: t(`vocabulary.completionOutcome.${value}`),
      }))}
      isBusy={complete.isPending}
      error={complete.error}
      onClose={onClose}
      onSubmit={(body) =>
        complete.mutate(
          { seen: referral, body },
          {
            onSuccess: () => {
              notifyDone(t('referralForms.complete.done', { sender: referral.sender.name }))
              onClose()
            },
          },
        )
      }
    />
  )
}
