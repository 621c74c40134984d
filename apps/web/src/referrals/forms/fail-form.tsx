import { failureOutcomes } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { notifyDone } from '../../ui/notify.ts'
import type { Referral } from '../referral.ts'
import { useFailReferral } from '../referral-mutations.ts'
import { ClosingForm } from './closing-form.tsx'

interface FailFormProps {
  referral: Referral
  today: string
  /** Whether enough was tried to call somebody unreachable. */
  hasTriedEnough: boolean
  onClose: () => void
}

export function FailForm({ referral, today, hasTriedEnough, onClose }: FailFormProps) {
  const { t } = useTranslation()
  const fail = useFailReferral()
  const isOutOfReach = (outcome: string) => outcome === 'unreachable' && !hasTriedEnough
  return (
    <ClosingForm
      kind="fail"
      referral={referral}
      today={today}
      choices={failureOutcomes.map((value) => ({
        value,
        label: t(`vocabulary.failureOutcome.${value}`),
        ...(isOutOfReach(value) && {
          disabled: true,
          description: t('referrals.whyNot.unreachable'),
        }),
      }))}
      isBusy={fail.isPending}
      error={fail.error}
      onClose={onClose}
      onSubmit={(body) =>
        fail.mutate(
          { seen: referral, body },
          {
            onSuccess: () => {
              notifyDone(t('referrals.fail.done', { sender: referral.sender.name }))
              onClose()
            },
          },
        )
      }
    />
  )
}
