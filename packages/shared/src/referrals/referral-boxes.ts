import type { OrganisationKind, Role } from '../identity/roles.ts'
import type { ReferralBox } from './referral-vocabulary.ts'

interface Work {
  readonly kinds: readonly OrganisationKind[]
  readonly roles: readonly Role[]
  readonly boxes: readonly ReferralBox[]
}

const senders = ['municipality', 'ocmw'] as const

/** Which lists the work of whom consists of. */
const works: readonly Work[] = [
  {
    kinds: senders,
    roles: ['frontDesk', 'socialWorker'],
    boxes: ['drafts', 'waiting', 'questions', 'toAcknowledge', 'sent', 'closed', 'all'],
  },
  {
    kinds: senders,
    roles: ['manager'],
    boxes: ['waiting', 'questions', 'toAcknowledge', 'contests', 'sent', 'closed', 'all'],
  },
  {
    kinds: ['agency'],
    roles: ['counsellor', 'languageAdvisor'],
    boxes: ['queue', 'caseload', 'closed', 'all'],
  },
  { kinds: ['agency'], roles: ['manager'], boxes: ['queue', 'contests', 'closed', 'all'] },
]

/**
 * The lists that somebody works from. Asking for another one is no fault: it is empty, or what a
 * colleague has to do.
 *
 * @param kind the kind of organisation that the membership is of
 * @param roles the roles of the membership
 * @returns each list once
 */
export function boxesOf(kind: OrganisationKind, roles: readonly Role[]): ReferralBox[] {
  const own = works.filter(
    (work) => work.kinds.includes(kind) && work.roles.some((role) => roles.includes(role)),
  )
  return [...new Set(own.flatMap(({ boxes }) => boxes))]
}
