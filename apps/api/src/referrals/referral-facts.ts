import {
  type ReferralActor,
  type ReferralFacts,
  type Relation,
  relationsOf,
} from '@onthaal/shared/referrals'
import type { Actor } from '../actor.ts'
import type { ReferralRecord } from './referral-records.ts'

/** What the status machine has to know of a stored referral. */
export function factsOf(
  { referral, person, protocolInForce }: ReferralRecord,
  attempts: ReferralFacts['attempts'],
): ReferralFacts {
  return {
    ...referral,
    attempts,
    reasonCount: referral.reasons.length,
    hasContactChannel: person.phone !== null || person.email !== null,
    hasContactLanguage: person.contactLanguage !== null,
    hasValidProtocol: protocolInForce !== null,
    // Refused before the machine is asked: see `refusePending`.
    duplicateCheckDone: true,
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
