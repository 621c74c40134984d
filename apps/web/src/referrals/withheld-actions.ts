import {
  type Need,
  type ReferralActor,
  type ReferralFacts,
  relationsOf,
  whyNotOffered,
} from '@onthaal/shared/referrals'
import type { Referral } from './referral.ts'
import { partiesOf } from './row-action.ts'

/** Events that somebody may look for in vain, and not see why. */
const lookedFor = ['undoAccept', 'acknowledge', 'contest', 'reopen', 'void'] as const

/** Only what managers may do is worth telling to others; the rest is simply the other side's. */
const forManagers: readonly string[] = ['reopen', 'void']

/** Needs whose absence shows on the page already. */
const evident: readonly Need[] = ['notAcknowledged']

export interface Withheld {
  action: (typeof lookedFor)[number]
  why: Need | 'byManager'
}

/** What is not offered although it could be looked for here, each with the reason why. */
export function withheldActions(referral: Referral, actor: ReferralActor, now: Date): Withheld[] {
  const relations = relationsOf(actor, partiesOf(referral))
  const facts = factsSeen(referral)
  return lookedFor.flatMap((action): Withheld[] => {
    const refusal = whyNotOffered(facts, action, relations, now)
    if (refusal?.refusal === 'notByYou' && forManagers.includes(action)) {
      return [{ action, why: 'byManager' }]
    }
    if (refusal?.refusal !== 'needsUnmet') return []
    const why = refusal.unmet.find((need) => !evident.includes(need))
    return why ? [{ action, why }] : []
  })
}

/** The facts of the status machine, as far as this reader sees them. */
function factsSeen(referral: Referral): ReferralFacts {
  const moment = (instant: string | undefined) => (instant ? new Date(instant) : null)
  const { lastOn, count = 0 } = referral.attempts ?? {}
  return {
    status: referral.status,
    type: referral.type,
    ownerId: referral.owner?.id ?? null,
    contest: referral.contest ?? null,
    heldFrom: null,
    heldAt: null,
    acceptedAt: moment(referral.acceptedAt),
    firstContactAt: moment(referral.firstContactAt ?? (count > 0 ? lastOn : undefined)),
    pickUpBy: referral.pickUpBy ?? null,
    pickUpWarningOn: referral.pickUpWarningOn ?? null,
    dueBy: referral.dueBy ?? null,
    dueWarningOn: referral.dueWarningOn ?? null,
    delayReason: null,
    extendedFrom: null,
    extensionReason: null,
    askedAt: null,
    answerBy: referral.answerBy ?? null,
    holdUntil: referral.holdUntil ?? null,
    holdReason: referral.holdReason ?? null,
    closedAt: moment(referral.closedAt),
    acknowledgedAt: moment(referral.acknowledgedAt),
    attempts: [],
    forwarded: (referral.forwardedTo ?? []).length > 0,
    // The server alone knows, and refuses.
    wentOn: false,
    reasonCount: referral.reasons.length,
    // Only sending asks for these, and the page of a draft tells what it lacks.
    hasContactChannel: true,
    hasContactLanguage: true,
    hasValidProtocol: true,
  }
}
