import { randomUUID } from 'node:crypto'
import { ageGroups, nationalityGroups } from '@onthaal/shared/persons'
import {
  completionOutcomes,
  failureOutcomes,
  type ReferralStatus,
  type ReferralType,
  referralStatuses,
  rejectionReasons,
} from '@onthaal/shared/referrals'
import { addDays, daysBetween } from '@onthaal/shared/time'
import fc from 'fast-check'
import { userId } from './world.ts'

/** The facts of one referral on which figures rest, as the database stores them. */
export interface History {
  readonly id: string
  readonly from: 'city' | 'ocmw' | 'otherCity'
  readonly type: ReferralType
  readonly status: ReferralStatus
  readonly submitted_at: string | null
  readonly accepted_at: string | null
  readonly first_contact_at: string | null
  readonly closed_at: string | null
  readonly acknowledged_at: string | null
  readonly pick_up_by: string | null
  readonly answer_by: string | null
  readonly due_by: string | null
  readonly hold_until: string | null
  readonly outcome: string | null
  readonly rejection_reason: string | null
  readonly owner_id: string | null
  readonly contest: string | null
  readonly contested_at: string | null
  readonly sent_language: string | null
  readonly sent_nationality_group: string | null
  readonly sent_age_group: string | null
  /** Appointments, and when it was escalated: stored beside the referral. */
  readonly appointments: readonly { readonly state: string; readonly at: string }[]
  readonly escalated: readonly string[]
}

const types = ['civicIntegration', 'dutchLanguage', 'compulsoryEducation', 'preschool'] as const

/** Around midnight in Belgium, in summer and in winter, and in the middle of the day. */
const times = ['21:59:59.999', '22:00:00', '22:59:59.999', '23:00:00', '00:00:00', '12:00:00']

/** Days between one moment and the next: often none, so that several lie around one midnight. */
const step = fc.oneof(fc.constantFrom(0, 0, 1, 7), fc.integer({ min: 0, max: 120 }))

/** Days since sending: those at which a band of ages or a month ends, and any other. */
function anyAge(today: string): fc.Arbitrary<number> {
  const lastDays = [0, 1, 2, 3, 6, 12, 22].map((months) => {
    const month = new Date(`${today.slice(0, 7)}-01T00:00:00Z`)
    month.setUTCMonth(month.getUTCMonth() - months, 0)
    return daysBetween(month.toISOString().slice(0, 10), today)
  })
  return fc.oneof(
    fc.constantFrom(0, 7, 8, 30, 31, 90, 91, 180, 181),
    fc.constantFrom(...lastDays, ...lastDays.map((age) => age - 1)),
    fc.integer({ min: 0, max: 700 }),
  )
}

/** A referral in any status, with what it must have to be in it and what it may have kept. */
export function anyHistory(today: string): fc.Arbitrary<History> {
  return fc
    .record<Seed>({
      from: fc.constantFrom('city' as const, 'ocmw' as const, 'otherCity' as const),
      type: fc.constantFrom(...types),
      status: fc.constantFrom(...referralStatuses),
      age: anyAge(today),
      steps: fc.tuple(step, step, step),
      times: fc.array(fc.constantFrom(...times), { minLength: 4, maxLength: 4 }),
      wasSent: fc.boolean(),
      wasPickedUp: fc.boolean(),
      wasReached: fc.boolean(),
      isSeen: fc.boolean(),
      due: fc.integer({ min: -3, max: 3 }),
      pick: fc.nat(),
      language: fc.constantFrom(null, 'ar', 'fr', 'und'),
      nationality: fc.constantFrom(null, ...nationalityGroups),
      ageGroup: fc.constantFrom(null, ...ageGroups),
      states: fc.array(fc.constantFrom('came', 'noShow', 'cancelled', 'planned'), { maxLength: 3 }),
      escalations: fc.nat({ max: 2 }),
      contest: fc.constantFrom(null, null, 'open', 'upheld', 'dismissed'),
    })
    .map((seed) => historyOf(seed, today))
}

interface Seed {
  from: History['from']
  type: (typeof types)[number]
  status: ReferralStatus
  age: number
  steps: [number, number, number]
  times: string[]
  wasSent: boolean
  wasPickedUp: boolean
  wasReached: boolean
  isSeen: boolean
  due: number
  pick: number
  language: string | null
  nationality: string | null
  ageGroup: string | null
  states: string[]
  escalations: number
  contest: string | null
}

/** What every status needs to have happened before; the rest may have. */
const pickedUp: readonly ReferralStatus[] = [
  'accepted',
  'inProgress',
  'onHold',
  'completed',
  'failed',
]
const mayBePickedUp: readonly ReferralStatus[] = ['cancelled', 'enteredInError']
const closed: readonly ReferralStatus[] = ['completed', 'failed', 'rejected', 'cancelled']

function historyOf(seed: Seed, today: string): History {
  const { status, type, from } = seed
  const isCancelledDraft = status === 'cancelled' && !seed.wasSent
  const isSent = status !== 'draft' && !isCancelledDraft
  const isPickedUp =
    isSent && (pickedUp.includes(status) || (mayBePickedUp.includes(status) && seed.wasPickedUp))
  const isReached =
    isPickedUp && (status === 'inProgress' || (status !== 'accepted' && seed.wasReached))
  const isClosed = closed.includes(status) || (status === 'enteredInError' && seed.isSeen)
  const days = [0, 1, 2, 3].map((at) =>
    addDays(today, -seed.age + seed.steps.slice(0, at).reduce((sum, days) => sum + days, 0)),
  )
  // Nothing happens before what it follows from.
  const moments = [...seed.times].sort()
  const at = (step: number, happened: boolean) =>
    happened ? `${days[step]}T${moments[step]}Z` : null
  const due = (wanted: ReferralStatus) => (status === wanted ? addDays(today, seed.due) : null)
  return {
    id: randomUUID(),
    from,
    type,
    status,
    submitted_at: at(0, isSent),
    accepted_at: at(1, isPickedUp),
    first_contact_at: at(2, isReached),
    closed_at: at(3, isClosed),
    acknowledged_at: at(3, isClosed && status !== 'cancelled' && seed.isSeen),
    pick_up_by: isSent ? addDays(today, seed.due) : null,
    answer_by: due('infoRequested'),
    due_by: due('accepted') ?? due('inProgress'),
    hold_until: due('onHold'),
    outcome: outcomeOf(seed),
    // One that a manager sent back to the queue keeps the reason of its first ending.
    rejection_reason:
      status === 'rejected' || (status === 'submitted' && seed.isSeen)
        ? pickFrom(rejectionReasons, seed.pick)
        : null,
    owner_id: isPickedUp && seed.pick % 2 === 0 ? userId('counsellor') : null,
    contest: isSent ? seed.contest : null,
    contested_at: isSent && seed.contest !== null ? at(3, true) : null,
    sent_language: isSent ? seed.language : null,
    sent_nationality_group: isSent ? seed.nationality : null,
    sent_age_group: isSent ? seed.ageGroup : null,
    appointments: isSent
      ? seed.states.map((state, place) => ({ state, at: `${days[1 + place]}T${moments[1]}Z` }))
      : [],
    escalated: isSent
      ? Array.from({ length: seed.escalations }, (_, place) => `${days[1 + place]}T${moments[2]}Z`)
      : [],
  }
}

function outcomeOf({ status, type, pick }: Seed): string | null {
  if (status === 'completed') return pickFrom(completionOutcomes[type], pick)
  return status === 'failed' ? pickFrom(failureOutcomes, pick) : null
}

function pickFrom(codes: readonly string[], pick: number): string | null {
  return codes[pick % codes.length] ?? null
}
