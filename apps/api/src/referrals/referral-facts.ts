import { mayBeMinor } from '@onthaal/shared/households'
import type { Permission } from '@onthaal/shared/identity'
import { isReachable } from '@onthaal/shared/persons'
import {
  type ReferralActor,
  type ReferralEventName,
  type ReferralFacts,
  type Relation,
  relationBehind,
  relationsOf,
} from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../actor.ts'
import type { ReferralRecord } from './referral-records.ts'

/** What the status machine has to know of a stored referral at a moment. */
export function factsOf(
  { referral, person, protocolInForce, forwardedTo, wentOn, guardianContacts }: ReferralRecord,
  attempts: ReferralFacts['attempts'],
  now: Date,
): ReferralFacts {
  const isMinor = mayBeMinor(person.birthDate ?? undefined, belgianDay(now))
  return {
    ...referral,
    attempts,
    forwarded: forwardedTo !== null,
    wentOn,
    reasonCount: referral.reasons.length,
    hasContactChannel: isReachable(person, (isMinor && guardianContacts) || []),
    hasContactLanguage: person.contactLanguage !== null,
    hasValidProtocol: protocolInForce !== null,
  }
}

/** How an actor stands to a referral. */
export function relationsTo(
  actor: Actor,
  { referral }: Pick<ReferralRecord, 'referral'>,
): Relation[] {
  const who: ReferralActor = {
    userId: actor.userId,
    organisationId: actor.organisation.id,
    roles: actor.roles,
    deskIds: actor.desks,
    education: actor.education,
  }
  return relationsOf(who, { ...referral, receivingDeskId: referral.deskId })
}

const permissionOf = {
  sender: 'actAsSender',
  senderManager: 'manageReferrals',
  receiver: 'followReferrals',
  receiverManager: 'manageReferrals',
  owner: 'followReferrals',
} as const satisfies Record<Relation, Permission>

/**
 * The permission that goes with the side from which somebody makes an event, so that whoever holds
 * several roles is written down in the one that gave the right.
 *
 * @throws Error when no side of theirs may, which the status machine has to have refused
 */
export function permissionBehind(actor: Actor, record: ReferralRecord, event: ReferralEventName) {
  const relation = relationBehind(record.referral, event, relationsTo(actor, record))
  if (relation === undefined) throw new Error(`Nothing gives this actor a right to ${event}`)
  return permissionOf[relation]
}
