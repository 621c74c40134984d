import '../../i18n/late/referral-forms.ts'
import { failureOutcomes } from '@onthaal/shared/referrals'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { notifyDone } from '../../ui/notify.ts'
import type { Referral } from '../referral.ts'
import { useContinueReferral, useFailReferral } from '../referral-mutations.ts'
import { ClosingForm } from './closing-form.tsx'
import { type MovedPlace, MovedWhere } from './moved-where.tsx'

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
  const goOn = useContinueReferral()
  const [place, setPlace] = useState<MovedPlace>()
  // That somebody is a client of an OCMW is told to no municipality.
  const mayGoOn = referral.sender.kind !== 'ocmw'
  const done = (words: string) => {
    notifyDone(words)
    onClose()
  }
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
      below={(outcome) =>
        outcome === 'moved' &&
        mayGoOn && <MovedWhere senderId={referral.sender.id} place={place} onChange={setPlace} />
      }
      isWithoutMessage={(outcome) => outcome === 'moved' && place !== undefined}
      isBusy={fail.isPending || goOn.isPending}
      error={fail.error ?? goOn.error}
      onClose={onClose}
      onSubmit={(body) => {
        const { sender } = referral
        if (body.outcome === 'moved' && place) {
          const { partition, desk } = place
          goOn.mutate(
            {
              seen: referral,
              body: { partition: partition.id, desk: desk.id, date: body.date },
            },
            {
              onSuccess: () =>
                done(
                  t('referralForms.fail.wentOn', { place: partition.name, sender: sender.name }),
                ),
            },
          )
          return
        }
        fail.mutate(
          { seen: referral, body },
          { onSuccess: () => done(t('referralForms.fail.done', { sender: sender.name })) },
        )
      }}
    />
  )
}
