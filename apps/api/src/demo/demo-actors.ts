import { educationTypes } from '@onthaal/shared/referrals'
import type { referrals } from '../db/tables/referrals.ts'
import type { Step } from './demo-steps.ts'
import type { Staff, Worker } from './demo-world.ts'
import type { Random } from './random.ts'

type Referral = Pick<
  typeof referrals.$inferSelect,
  'type' | 'deskId' | 'ownerId' | 'senderOrganisationId'
>

/** Who can act on a referral. */
interface Cast {
  readonly staff: Staff
  readonly senders: readonly Worker[]
  readonly random: Random
}

/** @returns whoever takes this step, one who may */
export function actorOf(
  cast: Cast,
  referral: Referral,
  { by, event }: Step,
  sender: Worker,
): Worker {
  const { staff, random, senders } = cast
  if (by === 'manager') return staff.managers.region
  if (by === 'senderManager') {
    const { ocmw, city } = staff.managers
    return referral.senderOrganisationId === ocmw.organisationId ? ocmw : city
  }
  if (by === 'sender') return random.chance(0.8) ? sender : random.pick(senders)
  const all = receiversOf(cast, referral)
  const owner = all.find(({ id }) => id === referral.ownerId)
  // Who was there first, in the list of accounts, does more than a share.
  const receiver = random.chance(0.35) ? all[0] : random.pick(all)
  const actor = by === 'owner' ? owner : receiver
  if (actor === undefined) throw new Error(`Nobody at the desk can ${event}`)
  return actor
}

/** @returns who gets it, where a step gives it to somebody */
export function newOwnerOf(
  cast: Cast,
  referral: Referral,
  { event, otherOwner }: Step,
): Worker | undefined {
  if (event !== 'assign' && !otherOwner) return undefined
  const all = receiversOf(cast, referral)
  return cast.random.pick(otherOwner ? all.filter(({ id }) => id !== referral.ownerId) : all)
}

/** Those at the desk who may work with it. */
function receiversOf({ staff }: Cast, { deskId, type }: Referral): readonly Worker[] {
  const all = staff.receivers.get(deskId) ?? []
  const isOfSchooling = educationTypes.some((schooling) => schooling === type)
  return isOfSchooling ? all.filter(({ education }) => education) : all
}
