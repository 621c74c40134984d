import '../../i18n/late/referral-turns.ts'
import { fullName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { focusHeading } from '../../ui/focus-heading.ts'
import { notifyDone } from '../../ui/notify.ts'
import type { Referral } from '../referral.ts'
import { useAcknowledgeReferral, useClaimReferral } from '../referral-mutations.ts'
import { useResumeReferral } from '../turn-mutations.ts'

const directActions = ['claim', 'acknowledge', 'resume'] as const

type DirectAction = (typeof directActions)[number]

/** What is done at a press, without a question first. */
export function useDirectActions(referral: Referral) {
  const { t } = useTranslation()
  const moves = {
    claim: useClaimReferral(),
    acknowledge: useAcknowledgeReferral(),
    resume: useResumeReferral(),
  }
  const row = { reference: referral.reference, name: fullName(referral.person) }
  const done = {
    claim: t('referrals.queue.claimed', row),
    acknowledge: t('referrals.sentByUs.acknowledged', row),
    resume: t('referralTurns.resumed'),
  }
  const failed = directActions.find((action) => moves[action].error !== null)
  return {
    run: (action: DirectAction) =>
      moves[action].mutate(
        { seen: referral, body: undefined },
        {
          onSuccess: () => {
            notifyDone(done[action])
            focusHeading()
          },
        },
      ),
    running: directActions.find((action) => moves[action].isPending),
    failed: failed && { action: failed, error: moves[failed].error },
  }
}

export function isDirect(action: string): action is DirectAction {
  return directActions.some((one) => one === action)
}
