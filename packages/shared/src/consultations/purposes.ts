import type { OrganisationKind, Role } from '../identity/roles.ts'
import type { ReferralBox, Relation } from '../referrals/index.ts'
import type { ConsultationPurpose, GlassReason, StatedPurpose } from './consultation-vocabulary.ts'

/** What ties somebody's work to a person of whom their organisation keeps a file. */
export interface WorkRelations {
  /** Their organisation referred the person, and has not seen yet how that ended. */
  readonly openReferral: boolean
  /** A draft about the person, or a talk with them or whoever lives with them, is in hand, or they arrived. */
  readonly inHand: boolean
  /** The child is followed until there is proof of an education, or was until lately, and they work with schooling. */
  readonly openChain: boolean
  /** They registered or changed the file themselves today. */
  readonly recordedToday: boolean
  /** What they said, and how long that holds. */
  readonly stated: Stated | null
}

/** What somebody said to open a file to which nothing ties their work. */
export interface Stated {
  readonly purpose: StatedPurpose
  /** Why the glass was broken; `null` at the counter. */
  readonly reason: GlassReason | null
  readonly until: Date
}

/** Why a file is open; what was said with it, when that is what opens it. */
export interface OpenedFor {
  readonly purpose: ConsultationPurpose
  readonly stated: Stated | null
}

/** How long a file stays open for whoever said why: about half a day at the counter. */
const statedMinutes = 180

/**
 * @param now when somebody says why they open a file
 * @returns until when it opens for them
 */
export function statedUntil(now: Date): Date {
  return new Date(now.getTime() + statedMinutes * 60_000)
}

const clerks: readonly Role[] = ['frontDesk', 'socialWorker']

/**
 * The work for which somebody opens a file of their own organisation; the nearest tie comes first.
 *
 * @param held the roles of whoever opens it
 * @param relations what ties them to the person
 * @param now when they open it
 * @returns `undefined` when nothing does: then they have to say why
 */
export function purposeOfFile(
  held: readonly Role[],
  { openReferral, inHand, openChain, recordedToday, stated }: WorkRelations,
  now: Date,
): OpenedFor | undefined {
  const isClerk = clerks.some((role) => held.includes(role))
  const isManager = held.includes('manager')
  const tied: readonly [ConsultationPurpose, boolean][] = [
    ['interview', isClerk && inHand],
    ['ownReferral', isClerk && openReferral],
    ['schooling', isClerk && openChain],
    ['registration', recordedToday],
    ['management', isManager && (openReferral || inHand || openChain)],
  ]
  const [purpose] = tied.find(([, holds]) => holds) ?? []
  if (purpose !== undefined) return { purpose, stated: null }
  return stated !== null && now < stated.until ? { purpose: stated.purpose, stated } : undefined
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
  return kind === 'agency' || box === 'queue' ? 'deskQueue' : 'ownReferral'
}
