import type { OrganisationKind, Role } from '../identity/roles.ts'
import type { ReferralBox, Relation } from '../referrals/index.ts'
import type { ConsultationPurpose } from './consultation-vocabulary.ts'

/** What ties somebody's work to a person of whom their organisation keeps a file. */
export interface WorkRelations {
  /** Their organisation referred the person, and has not seen yet how that ended. */
  readonly openReferral: boolean
  /** A draft about the person, or a talk with them or whoever lives with them, is in hand. */
  readonly inHand: boolean
  /** They registered or changed the file themselves today. */
  readonly recordedToday: boolean
}

const clerks: readonly Role[] = ['frontDesk', 'socialWorker']

/**
 * The work for which somebody opens a file of their own organisation; the nearest tie comes first.
 *
 * @param held the roles of whoever opens it
 * @param relations what ties them to the person
 * @returns `undefined` when nothing does: then they have to say why
 */
export function purposeOfFile(
  held: readonly Role[],
  { openReferral, inHand, recordedToday }: WorkRelations,
): ConsultationPurpose | undefined {
  const isClerk = clerks.some((role) => held.includes(role))
  if (isClerk && inHand) return 'interview'
  if (isClerk && openReferral) return 'ownReferral'
  if (recordedToday) return 'registration'
  if (held.includes('manager') && (openReferral || inHand)) return 'management'
  return undefined
}

const purposeOfRelation: Readonly<Record<Relation, ConsultationPurpose>> = {
  owner: 'followUp',
  receiver: 'deskQueue',
  sender: 'ownReferral',
  senderManager: 'management',
  receiverManager: 'management',
}

const nearestFirst: readonly Relation[] = [
  'owner',
  'receiver',
  'sender',
  'receiverManager',
  'senderManager',
]

/**
 * The work for which somebody sees a referral.
 *
 * @param held how they stand to it
 * @param sends whether their organisation sent it; else it received it
 */
export function purposeOfReferral(held: readonly Relation[], sends: boolean): ConsultationPurpose {
  const nearest = nearestFirst.find((relation) => held.includes(relation))
  if (nearest !== undefined) return purposeOfRelation[nearest]
  return sends ? 'ownReferral' : 'deskQueue'
}

/**
 * The work for which somebody goes through a list of referrals.
 *
 * @param box which list
 * @param role in which they ask for it
 * @param kind of organisation where they are at work
 */
export function purposeOfReferralList(
  box: ReferralBox,
  role: Role,
  kind: OrganisationKind,
): ConsultationPurpose {
  if (role === 'manager') return 'management'
  if (box === 'caseload') return 'followUp'
  return kind === 'agency' ? 'deskQueue' : 'ownReferral'
}
