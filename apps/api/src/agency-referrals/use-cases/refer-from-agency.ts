import { randomBytes } from 'node:crypto'
import { fieldsFromAgency } from '@onthaal/shared/agency-referrals'
import type { NewAgencyReferral } from '@onthaal/shared/agency-referrals/schemas'
import { personFields } from '@onthaal/shared/persons'
import { fittingReasons, makeReferenceNumber } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import {
  invalidField,
  PersonRestrictedError,
  ReferralPendingError,
  required,
  TransitionNotAllowedError,
} from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId, newPersonId } from '../../ids.ts'
import { matchKeysOf, type PersonFile, writtenFile } from '../../persons/index.ts'
import type { ReceivingDesk } from '../../reference-data/index.ts'
import {
  checkContent,
  emptyReferral,
  eventRow,
  type Locked,
  letWait,
  obstaclesOf,
  type ReferralRecord,
  type ReferralRow,
  shownReferral,
  submitDraft,
} from '../../referrals/index.ts'
import {
  type AgencyReferralRepositories,
  type AgencyReferralUseCaseDependencies,
  placesFor,
  requireFollowed,
  requireReceived,
} from '../agency-referral-use-cases.ts'

export interface ReferFromAgencyCommand {
  readonly actor: Actor
  readonly referralId: string
  readonly intent: Intent
  readonly input: NewAgencyReferral
}

interface Referring {
  readonly actor: Actor
  readonly repositories: AgencyReferralRepositories
  readonly now: Date
}

/**
 * Refers somebody whom the actor follows to the municipality or its OCMW, as any other referral with the agency as
 * its sender. It goes out of a file of the agency's own, made here from bare identity and contact data; without a
 * protocol in force it waits for one. Nothing of it touches the referral that it follows from.
 *
 * @throws NotFoundError when the actor's agency did not receive the referral
 * @throws TransitionNotAllowedError when the actor does not follow it, or the person cannot be reached
 * @throws InvalidInputError when nobody of that desk may hear of the person, or a field contradicts another
 * @throws ReferralPendingError when the same was asked of the same organisation, and is open
 * @throws PersonRestrictedError when the file may not be passed on
 */
export function referFromAgency({ work, clock }: AgencyReferralUseCaseDependencies) {
  return ({ actor, referralId, intent, input }: ReferFromAgencyCommand): Promise<ReferralRecord> =>
    work(actor, async (repositories) => {
      const now = clock()
      const today = belgianDay(now)
      const { referrals } = repositories
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const origin = requireReceived(actor, await referrals.lock(referralId, today))
        requireFollowed(actor, origin)
        checkContent(actor, input)
        checkReasons(input)
        const place = await placeOf(repositories, origin, { desk: input.desk, now })
        return send({ actor, repositories, now }, origin, { place, input })
      })
      const sent = required(await referrals.find(id, today))
      repositories.consultation.note(shownReferral(actor, sent))
      return sent
    })
}

function checkReasons({ type, reasons }: NewAgencyReferral): void {
  const fitting = fittingReasons(type)
  const strange = reasons.findIndex((reason) => !fitting.includes(reason))
  if (strange < 0) return
  const detail = 'This reason does not go with this type.'
  throw invalidField(`reasons[${strange}]`, 'rejectedInput', 'otherType', detail)
}

async function placeOf(
  repositories: AgencyReferralRepositories,
  origin: ReferralRecord,
  { desk, now }: { readonly desk: string; readonly now: Date },
): Promise<ReceivingDesk> {
  const places = await placesFor(repositories, origin, now)
  const place = places.find((one) => one.desk.id === desk)
  if (place !== undefined) return place
  const detail = 'The person of this referral cannot be referred to such a desk.'
  throw invalidField('desk', 'referencedResourceNotFound', 'unknown', detail)
}

async function send(
  referring: Referring,
  origin: ReferralRecord,
  { place, input }: { readonly place: ReceivingDesk; readonly input: NewAgencyReferral },
): Promise<string> {
  const { actor, repositories, now } = referring
  const { partitionId, id: originReferralId } = origin.referral
  const personId = await ownFileOf(referring, origin, place.organisation.id)
  const row: ReferralRow = {
    ...emptyReferral,
    ...{ partitionId, id: newId(), personId, type: input.type, deskId: place.desk.id },
    ...{ reasons: input.reasons, reasonNote: input.reasonNote ?? null },
    ...{ priority: input.priority, priorityReason: input.priorityReason ?? null },
    // Which staff is asked for is a word of the agency's own desks.
    deskRoles: [],
    reference: makeReferenceNumber(Number(belgianDay(now).slice(0, 4)), randomBytes(8)),
    senderOrganisationId: actor.organisation.id,
    receiverOrganisationId: place.organisation.id,
    createdAt: now,
  }
  const agencyId = actor.organisation.id
  const waiting = await repositories.referrals.findSameDraft(row)
  if (waiting !== undefined) throw new ReferralPendingError(waiting)
  await repositories.referrals.insert(row)
  await repositories.agencyReferrals.insert({
    ...{ partitionId, referralId: row.id, originReferralId, agencyId },
  })
  const start = { event: 'start', permission: 'actAsSender', toStatus: 'draft', at: now } as const
  await repositories.referralEvents.add({ row: eventRow(actor, row, start) })
  const record = required(await repositories.referrals.lock(row.id, belgianDay(now)))
  await goOut(actor, { record, repositories, now })
  return row.id
}

/** Nobody looks at what waits for a protocol again, so that all else has to be there now. */
async function goOut(actor: Actor, draft: Locked): Promise<void> {
  const { unmet, pending } = await obstaclesOf(actor, draft)
  if (pending !== undefined) throw new ReferralPendingError(pending)
  const others = unmet.filter((need) => need !== 'validProtocol')
  if (others.length > 0) throw new TransitionNotAllowedError('submit', 'draft', [], others)
  if (unmet.length > 0) await letWait(actor, draft)
  else await submitDraft(actor, draft)
}

/**
 * The file that the agency keeps of the person for this receiver, with what is known now.
 *
 * @throws PersonRestrictedError when the file may not be passed on
 */
async function ownFileOf(
  { actor, repositories, now }: Referring,
  { person: source }: ReferralRecord,
  receiverId: string,
): Promise<string> {
  const { partitionId, personId, organisationId: keeperId } = source
  const { agencyReferrals, clientMeasures, persons, personChanges } = repositories
  if (await clientMeasures.isRestricted(source)) {
    throw new PersonRestrictedError('What may be done with this file is restricted.')
  }
  const agencyId = actor.organisation.id
  const wanted = { partitionId, personId, keeperId, agencyId, receiverId }
  const known = await agencyReferrals.findPerson(wanted)
  const before = known === undefined ? undefined : await persons.lockOwn(known, agencyId)
  const key = { partitionId, personId: before?.personId ?? newPersonId(), organisationId: agencyId }
  const facts = bareFacts(source)
  const origin = { source: 'organisation', asOf: belgianDay(now) } as const
  const written = { key, before, person: { facts, origin, confirmed: [] }, now, by: actor.userId }
  const { file, history } = writtenFile(written)
  if (before === undefined) {
    await persons.insertPerson(partitionId, key.personId, now)
    await persons.insertFile(file, matchKeysOf(facts))
  } else if (history.length > 0) await persons.updateFile(file, matchKeysOf(facts))
  await personChanges.add(history)
  return key.personId
}

/** Whoever knows somebody, without what is of no concern to whoever receives the referral. */
function bareFacts(source: PersonFile): Pick<PersonFile, (typeof personFields)[number]> {
  const kept: readonly string[] = fieldsFromAgency
  return Object.fromEntries(
    personFields.map((field) => {
      if (kept.includes(field)) return [field, source[field]]
      return [field, Array.isArray(source[field]) ? [] : null]
    }),
  ) as Pick<PersonFile, (typeof personFields)[number]>
}
