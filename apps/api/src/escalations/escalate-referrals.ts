import { dueReferralEscalations, usualUnclaimedWorkingDays } from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import type { NewMail } from '../mail/index.ts'
import type { NewNotice } from '../notices/index.ts'
import { managersTold } from './managers-told.ts'
import type {
  Manager,
  ReferralEscalation,
  ReferralToEscalate,
} from './referral-escalation-repository.ts'

/** Something that is due of a referral now, and who answers for it. */
interface Made extends Omit<ReferralEscalation, 'told'> {
  readonly to: readonly Manager[]
}

/** What is due of referrals that wait on a day, and was not escalated before. */
export function referralEscalations(
  referrals: readonly ReferralToEscalate[],
  managers: readonly Manager[],
  today: Day,
): Made[] {
  return referrals.flatMap((referral) => {
    const { partitionId, referralId, period, status, pickUpBy, escalated } = referral
    const askedAt = referral.askedAt === null ? null : new Date(referral.askedAt)
    const workingDays = referral.workingDays ?? usualUnclaimedWorkingDays
    return dueReferralEscalations({ status, pickUpBy, askedAt }, today, workingDays)
      .filter((kind) => !escalated.includes(kind))
      .map((kind) => {
        const to = managersTold(kind, referral, managers)
        return { partitionId, referralId, kind, period, to }
      })
  })
}

/** @returns what is written down, with how many are told by mail */
export function asWritten(
  made: readonly (Omit<ReferralEscalation, 'told'> & Pick<Made, 'to'>)[],
): ReferralEscalation[] {
  return made.map(({ to, ...one }) => ({
    ...one,
    told: to.filter(({ email }) => email !== null).length,
  }))
}

/** One notice of a referral to each who answers for it, whether or not they have an address. */
export function referralNotices(made: readonly Made[]): NewNotice[] {
  return [...Map.groupBy(made, ({ referralId }) => referralId).values()].flatMap((some) => {
    const [first] = some
    const memberships = new Set(some.flatMap(({ to }) => to.map((one) => one.membershipId)))
    if (first === undefined || memberships.size === 0) return []
    const { partitionId, referralId, kind } = first
    return {
      ...{ partitionId, referralId, kind: 'late' as const, which: 'everybody' as const },
      // A referral waits for one of both sides: its desk, or with a question the sender.
      to: kind === 'unanswered' ? ('senderManager' as const) : ('receiverManager' as const),
      memberships: [...memberships],
    }
  })
}

/** At most two mails to an address: how many wait to be picked up, and how many for an answer. */
export function referralMails(made: readonly Made[]): NewMail[] {
  const asked = made.filter(({ kind }) => kind === 'unanswered')
  const waiting = made.filter(({ kind }) => kind !== 'unanswered')
  return [...mailsOf('unclaimed', waiting), ...mailsOf('unanswered', asked)]
}

function mailsOf(kind: 'unclaimed' | 'unanswered', made: readonly Made[]): NewMail[] {
  const referrals = new Map<string, Set<string>>()
  for (const { referralId, to } of made) {
    for (const { email } of to) {
      if (email === null) continue
      referrals.set(email, (referrals.get(email) ?? new Set()).add(referralId))
    }
  }
  return [...referrals].map(([to, some]) => ({ to, kind, values: { referrals: some.size } }))
}
