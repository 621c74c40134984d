import { usualUnclaimedWorkingDays } from '@onthaal/shared/referrals'
import {
  dueFeedbackEscalations,
  type FeedbackEscalationKind,
} from '@onthaal/shared/social-contexts'
import type { Day } from '@onthaal/shared/time'
import type { NewMail } from '../mail/index.ts'
import type { NewNotice } from '../notices/index.ts'
import { managersTold } from './managers-told.ts'
import type {
  EvaluationToEscalate,
  Manager,
  ReferralEscalation,
} from './referral-escalation-repository.ts'

/** Something that is due of an evaluation now, and which managers answer for it. */
export interface DueFeedback extends Omit<ReferralEscalation, 'told' | 'kind'> {
  readonly kind: FeedbackEscalationKind
  readonly to: readonly Manager[]
}

/** What is due on a day of evaluations for which no feedback was given, and was not escalated before. */
export function feedbackEscalations(
  evaluations: readonly EvaluationToEscalate[],
  managers: readonly Manager[],
  today: Day,
): DueFeedback[] {
  return evaluations.flatMap((evaluation) => {
    const { partitionId, referralId, dueOn, escalated } = evaluation
    const workingDays = evaluation.workingDays ?? usualUnclaimedWorkingDays
    return dueFeedbackEscalations({ dueOn, isAnswered: false }, today, workingDays)
      .filter((kind) => !escalated.includes(kind))
      .map((kind) => ({
        ...{ partitionId, referralId, kind, period: dueOn },
        to: answerFor(kind, evaluation, managers),
      }))
  })
}

/** Those who would answer for it if nobody picked the referral up: first those of the desk, then all of the region. */
function answerFor(
  kind: FeedbackEscalationKind,
  evaluation: EvaluationToEscalate,
  managers: readonly Manager[],
): Manager[] {
  if (kind === 'feedbackDue') return []
  const likeKind = kind === 'feedbackLate' ? 'unclaimed' : 'stillUnclaimed'
  return managersTold(likeKind, evaluation, managers)
}

/**
 * To whoever follows the person that feedback is asked for; to their managers, and later to the OCMW, that it is late.
 */
export function feedbackNotices(due: readonly DueFeedback[]): NewNotice[] {
  const of = (...kinds: FeedbackEscalationKind[]) => due.filter(({ kind }) => kinds.includes(kind))
  // Once for a referral, however many of its evaluations are due.
  const about = (some: readonly DueFeedback[]) => [
    ...Map.groupBy(some, ({ referralId }) => referralId).values(),
  ]
  return [
    ...about(of('feedbackDue', 'feedbackLate')).flatMap(([first]) =>
      first === undefined
        ? []
        : [{ ...keyOf(first), kind: 'feedbackDue', to: 'receiver', which: 'atWork' } as const],
    ),
    ...about(of('feedbackLate', 'feedbackStillLate')).flatMap((some) => {
      const [first] = some
      const memberships = [...new Set(some.flatMap(({ to }) => to.map((one) => one.membershipId)))]
      if (first === undefined || memberships.length === 0) return []
      const toManagers = { to: 'receiverManager', which: 'everybody', memberships } as const
      return [{ ...keyOf(first), kind: 'late', ...toManagers } as const]
    }),
    ...about(of('feedbackStillLate')).flatMap(([first]) =>
      first === undefined
        ? []
        : [{ ...keyOf(first), kind: 'late', to: 'sender', which: 'atWork' } as const],
    ),
  ]
}

/** One mail to an address of a manager: of how many referrals feedback is late. */
export function feedbackMails(due: readonly DueFeedback[]): NewMail[] {
  const referrals = new Map<string, Set<string>>()
  for (const { referralId, to } of due) {
    for (const { email } of to) {
      if (email === null) continue
      referrals.set(email, (referrals.get(email) ?? new Set()).add(referralId))
    }
  }
  return [...referrals].map(([to, some]) => ({
    ...{ to, kind: 'feedbackLate', values: { referrals: some.size } },
  }))
}

const keyOf = ({ partitionId, referralId }: DueFeedback) => ({ partitionId, referralId })
