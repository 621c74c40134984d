import type { OrganisationKind, Role } from '../identity/roles.ts'
import type { ReferralBox } from './referral-vocabulary.ts'

interface Work {
  readonly kinds: readonly OrganisationKind[]
  readonly roles: readonly Role[]
  readonly boxes: readonly ReferralBox[]
  /** Where most people work at no desk: only for whoever does. */
  readonly atDesk?: true
}

const senders = ['municipality', 'ocmw'] as const

/** Lists that go by what is open and by when something has to be done, for either side. */
const queuesOfOpen = ['new', 'open', 'thisWeek', 'late', 'paused'] as const

/** What the desk alone waits for, and sees: a sender may not learn that another one asked the same. */
const queuesOfDesk = [...queuesOfOpen, 'asked', 'possiblyDouble'] as const

/** What the agency itself referred to a municipality or an OCMW, and what came of it. */
const sentByAgency = ['questions', 'toAcknowledge', 'waiting', 'sent'] as const

/** Which lists the work of whom consists of. */
const works: readonly Work[] = [
  {
    kinds: senders,
    roles: ['frontDesk', 'socialWorker'],
    boxes: [
      'sentByMe',
      'drafts',
      'waiting',
      'questions',
      'toAcknowledge',
      'sent',
      'closed',
      'all',
      ...queuesOfOpen,
    ],
  },
  {
    kinds: senders,
    roles: ['manager'],
    boxes: [
      'waiting',
      'questions',
      'toAcknowledge',
      'contests',
      'sent',
      'closed',
      'all',
      ...queuesOfOpen,
    ],
  },
  {
    kinds: ['agency'],
    roles: ['counsellor', 'languageAdvisor'],
    boxes: ['queue', 'caseload', 'closed', 'all', ...queuesOfDesk, ...sentByAgency],
  },
  {
    kinds: ['agency'],
    roles: ['manager'],
    boxes: ['queue', 'contests', 'closed', 'all', ...queuesOfDesk, ...sentByAgency],
  },
  // What the agency refers to them.
  {
    kinds: senders,
    roles: ['frontDesk', 'socialWorker'],
    atDesk: true,
    boxes: ['queue', 'caseload'],
  },
  { kinds: senders, roles: ['manager'], atDesk: true, boxes: ['queue'] },
]

/**
 * The lists that somebody works from. Asking for another one is no fault: it is empty, or what a
 * colleague has to do.
 *
 * @param kind the kind of organisation that the membership is of
 * @param roles the roles of the membership
 * @param isAtDesk whether the membership works at a desk
 * @returns each list once
 */
export function boxesOf(
  kind: OrganisationKind,
  roles: readonly Role[],
  isAtDesk = false,
): ReferralBox[] {
  const own = works.filter(
    (work) =>
      work.kinds.includes(kind) &&
      (isAtDesk || !work.atDesk) &&
      work.roles.some((role) => roles.includes(role)),
  )
  return [...new Set(own.flatMap(({ boxes }) => boxes))]
}

/** The queues of a worklist in the order of their column; what is not in it has a page of its own. */
const worklist = [
  'new',
  'caseload',
  'sentByMe',
  'open',
  'thisWeek',
  'late',
  'asked',
  'questions',
  'paused',
  'toAcknowledge',
  'contests',
  'possiblyDouble',
  'drafts',
  'waiting',
  'closed',
  'all',
] as const satisfies readonly ReferralBox[]

/** A list that is a queue of the worklist. */
export type WorklistQueue = (typeof worklist)[number]

/**
 * The named queues that somebody goes through in one place.
 *
 * @param kind the kind of organisation that the membership is of
 * @param roles the roles of the membership
 * @param isAtDesk whether the membership works at a desk
 * @returns those of {@link boxesOf} that are queues, in the order in which they are shown
 */
export function worklistOf(
  kind: OrganisationKind,
  roles: readonly Role[],
  isAtDesk = false,
): WorklistQueue[] {
  const own = boxesOf(kind, roles, isAtDesk)
  return worklist.filter((box) => own.includes(box))
}
