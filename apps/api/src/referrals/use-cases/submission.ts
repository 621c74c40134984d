import { decideTransition, type Need } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { PersonRestrictedError, TransitionNotAllowedError } from '../../errors.ts'
import { snapshotOf } from '../../households/index.ts'
import { refuseRestricted } from '../../persons/index.ts'
import { tendChain } from '../../school-clock/index.ts'
import { sentBackground } from '../background-at-sending.ts'
import { clockAtSending } from '../clock-at-sending.ts'
import { clocksOfSending } from '../clocks-of-sending.ts'
import { eligibilityAtSending } from '../eligibility-at-sending.ts'
import { groupsAtSending } from '../groups-at-sending.ts'
import { factsOf, relationsTo } from '../referral-facts.ts'
import { applyMove, type Locked, type Move } from './move-referral.ts'
import { refusePending } from './refuse-pending.ts'
import { requireDraft } from './require-draft.ts'

/**
 * What sending a draft brings along: its moment, its protocol, its agreement and its clocks. The
 * household is copied as it is now, so that what changes later does not change what was sent.
 *
 * @throws ReferralPendingError when the same sender has an open one of this type for this person
 * @throws PersonRestrictedError when what may be done with the file is restricted, or with the one that it was made from
 * @throws TransitionNotAllowedError when the agency does not follow any more what it was made out of
 */
export async function submission(
  { userId }: Pick<Actor, 'userId'>,
  { record, repositories, now }: Locked,
): Promise<Move> {
  const { referrals } = repositories
  await refusePending(referrals, record.referral)
  await refuseRestricted(repositories.fileMeasures, record.person)
  await refuseWithoutOrigin(record, repositories)
  const today = belgianDay(now)
  const household = await snapshotOf(repositories, record.person, today)
  return {
    event: 'submit',
    permission: 'actAsSender',
    input: {},
    // Not sooner: what was sent before has its household already.
    check: async () => {
      if (household.length > 0) await referrals.insertHousehold(record.referral, household)
      if (record.referral.type === 'compulsoryEducation') {
        await tendChain(repositories, record.person, { now, isChild: true })
      }
    },
    store: {
      submittedAt: now,
      sentBy: userId,
      ...(await clocksOfSending(repositories, record.referral, now)),
      protocolId: record.protocolInForce,
      agreementId: record.agreementInForce,
      eligibility: eligibilityAtSending(record, today),
      compulsoryClock: await clockAtSending(repositories, record, today),
      ...groupsAtSending(record, today),
      background: await sentBackground(repositories, record, { household, today }),
      waitsSince: null,
      waitsBy: null,
    },
  }
}

/**
 * Sends a locked draft within a transaction of somebody else.
 *
 * @throws ReferralPendingError when the same sender has an open one of this type for this person
 * @throws TransitionNotAllowedError when the status machine refuses
 */
export async function submitDraft(actor: Actor, locked: Locked): Promise<void> {
  await applyMove(actor, locked, await submission(actor, locked))
}

/** What keeps a draft from being sent. */
export interface Obstacles {
  readonly unmet: readonly Need[]
  /** The open referral of this type for this person. */
  readonly pending: string | undefined
}

/** @returns what {@link submitDraft} would refuse this draft for, all of it together */
export async function obstaclesOf(
  actor: Actor,
  { record, repositories, now }: Locked,
): Promise<Obstacles> {
  const facts = factsOf(record, [], now)
  const decision = decideTransition(facts, 'submit', relationsTo(actor, record), {}, now)
  return {
    unmet: !decision.ok && decision.refusal === 'needsUnmet' ? decision.unmet : [],
    pending: await repositories.referrals.findPending(record.referral),
  }
}

/**
 * Takes a locked draft back before anybody else saw it.
 *
 * @throws TransitionNotAllowedError when it is no draft of the actor's organisation
 */
export async function withdrawDraft(actor: Actor, locked: Locked): Promise<void> {
  requireDraft(actor, locked, 'cancel')
  await applyMove(actor, locked, {
    event: 'cancel',
    permission: 'actAsSender',
    input: { reason: 'mistake' },
    reason: 'mistake',
  })
}

/** What the agency sends comes out of a file of somebody else, of which its own one tells nothing that is new. */
async function refuseWithoutOrigin(
  { sender, referral }: Locked['record'],
  { agencyReferrals }: Locked['repositories'],
): Promise<void> {
  if (sender.kind !== 'agency') return
  const origin = await agencyReferrals.stateOfOrigin(referral)
  if (origin === 'restricted') {
    throw new PersonRestrictedError('What may be done with the file of the sender is restricted.')
  }
  if (origin === 'notFollowed') throw new TransitionNotAllowedError('submit', 'draft', [], [])
}
