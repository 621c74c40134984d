import type { Permission } from '../identity/index.ts'

/** Of what others at work are told at once that it changed; `slots` are all those of a desk. */
export const liveKinds = ['referral', 'arrival', 'slots', 'educationChain'] as const
export type LiveKind = (typeof liveKinds)[number]

/** That a thing changed, and whom that may concern; never what changed, nor of which person it tells. */
export interface LiveChange {
  kind: LiveKind
  /** Id of the thing; for `slots` that of the desk. */
  thingId: string
  /** `null` for what belongs to a desk and to no partition. */
  partitionId: string | null
  /** Organisation that sent it, or that keeps it for itself; `null` when there is none. */
  senderOrganisationId: string | null
  /** Organisation that received it; `null` as long as nothing was sent. */
  receiverOrganisationId: string | null
  /** Desk that received it, or whose it is. */
  deskId: string | null
  /** The one membership that it is for; `null` when it is for whoever works with it. */
  membershipId: string | null
  /** Whether only those who work with the schooling of minors may know of it. */
  education: boolean
}

/** Whoever looks on: what they may see follows from the membership that they work in. */
export interface LiveViewer {
  membershipId: string
  organisationId: string
  partitionIds: readonly string[]
  /** Desks of the agency that the membership works for; empty elsewhere. */
  deskIds: readonly string[]
  education: boolean
  /** What the roles of the membership may do. */
  permissions: readonly Permission[]
}

/** What one has to hold to see things of a kind: one of these. */
const seenWith: Readonly<Record<LiveKind, readonly Permission[]>> = {
  referral: ['readReferrals'],
  arrival: ['holdInterviews'],
  slots: ['manageSlots', 'planAppointments'],
  educationChain: ['followEducation'],
}

/**
 * Whether somebody is told of a change: never of a thing that they may not see. At the agency a desk is told
 * of its own work alone, because nobody follows the lists of all others; whoever opens a thing of another
 * desk reads it as it is then.
 *
 * @param change what changed, and whose it is
 * @param viewer the membership that somebody works in at this moment
 */
export function concerns(change: LiveChange, viewer: LiveViewer): boolean {
  if (!seenWith[change.kind].some((one) => viewer.permissions.includes(one))) return false
  if (change.education && !viewer.education) return false
  if (change.partitionId !== null && !viewer.partitionIds.includes(change.partitionId)) return false
  if (change.membershipId !== null) return change.membershipId === viewer.membershipId
  if (change.senderOrganisationId === viewer.organisationId) return true
  if (change.deskId === null || !viewer.deskIds.includes(change.deskId)) return false
  return change.receiverOrganisationId === viewer.organisationId
}

/** How the place in the journal of changes is written at which a stream goes on: a number of a transaction. */
export const liveCursorPattern = '^[1-9][0-9]{0,18}$'

const cursor = new RegExp(liveCursorPattern)

/** Numbers of transactions are counted round to this; the first of a round is given to none. */
const round = 2n ** 32n

/** Whether a text may be the place at which a stream goes on. */
export function isLiveCursor(text: string): boolean {
  return cursor.test(text) && BigInt(text) % round !== 0n
}
