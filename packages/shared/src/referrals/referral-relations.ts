import type { Role } from '../identity/roles.ts'
import { educationTypes, type ReferralType } from './referral-vocabulary.ts'

/** How somebody can stand to a referral; what they may do with it follows from this. */
export const relations = [
  'sender',
  'senderManager',
  'receiver',
  'receiverManager',
  'owner',
] as const
export type Relation = (typeof relations)[number]

/** The membership somebody acts in. */
export interface ReferralActor {
  userId: string
  organisationId: string
  roles: readonly Role[]
  /** The desks this membership works for, of whatever organisation it is in. */
  deskIds: readonly string[]
  /** Whether the membership works with minors' schooling. */
  education: boolean
}

/** The parties of a referral. */
export interface ReferralParties {
  senderOrganisationId: string
  receiverOrganisationId: string
  receivingDeskId: string
  /** User who picked it up; `null` while nobody has. */
  ownerId: string | null
  type: ReferralType
}

/** Who sends and who receives: each side does both, for the agency refers people back. */
const workingRoles: readonly Role[] = ['frontDesk', 'socialWorker', 'counsellor', 'languageAdvisor']

/** The roles of which somebody needs one to stand like that to a referral. */
export const rolesOfRelation: Readonly<Record<Relation, readonly Role[]>> = {
  sender: workingRoles,
  senderManager: ['manager'],
  receiver: workingRoles,
  receiverManager: ['manager'],
  owner: workingRoles,
}

const typesOfSchooling: readonly ReferralType[] = educationTypes

/**
 * How an actor stands to a referral. An owner is also a receiver. Ownership alone gives nothing: who
 * has left the desk no longer owns its cases.
 *
 * @param actor the membership somebody acts in
 * @param referral the parties of the referral
 * @returns every relation that holds, in the order of {@link relations}; none for a referral about
 * minors' schooling without the capability `education`
 */
export function relationsOf(actor: ReferralActor, referral: ReferralParties): Relation[] {
  if (typesOfSchooling.includes(referral.type) && !actor.education) return []
  const sends = actor.organisationId === referral.senderOrganisationId
  const receives =
    actor.organisationId === referral.receiverOrganisationId &&
    actor.deskIds.includes(referral.receivingDeskId)
  const isThere: Record<Relation, boolean> = {
    sender: sends,
    senderManager: sends,
    receiver: receives,
    receiverManager: receives,
    owner: receives && actor.userId === referral.ownerId,
  }
  return relations.filter(
    (relation) =>
      isThere[relation] && actor.roles.some((role) => rolesOfRelation[relation].includes(role)),
  )
}
