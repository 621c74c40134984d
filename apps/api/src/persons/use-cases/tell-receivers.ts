import { isFollowedField } from '@onthaal/shared/sent-changes'
import { type Actor, roleUsed } from '../../actor.ts'
import { newId } from '../../ids.ts'
import {
  momentAfter,
  type SentChangeRepository,
  type SentEventWriter,
} from '../../sent-changes/index.ts'
import { changedFacts, factValue } from '../fact-changes.ts'
import type { PersonFacts, PersonFile } from '../person-repository.ts'

/**
 * Tells whoever follows an open referral how somebody is reached by now: in the history of each, with the
 * values apart. Of a referral that this actor does not see, nothing is told.
 *
 * @param before the file until now, locked
 * @param facts what it holds from now on
 */
export async function tellReceivers(
  repositories: {
    readonly sentChanges: SentChangeRepository
    readonly referralEvents: SentEventWriter
  },
  {
    actor,
    before,
    facts,
    now,
  }: { actor: Actor; before: PersonFile; facts: PersonFacts; now: Date },
): Promise<void> {
  const changes = changedFacts(before, facts, []).flatMap(({ field, value }) =>
    isFollowedField(field) ? { field, before: factValue(before[field]), value } : [],
  )
  if (changes.length === 0) return
  const { sentChanges, referralEvents } = repositories
  const sent = await sentChanges.lockSentOf(before)
  if (sent.length === 0) return
  const newest = await sentChanges.newestOf(
    before.partitionId,
    sent.map(({ id }) => id),
  )
  const events = sent.map(({ partitionId, id, status }) => ({
    partitionId,
    id: newId(),
    referralId: id,
    event: 'fileChange' as const,
    fromStatus: status,
    toStatus: status,
    reason: null,
    changedFields: changes.map(({ field }) => field),
    actorId: actor.userId,
    organisationId: actor.organisation.id,
    role: roleUsed(actor, 'updatePerson'),
    at: momentAfter(now, newest.get(id)),
  }))
  await referralEvents.addAll(events)
  await sentChanges.add(
    events.flatMap(({ partitionId, id: eventId, referralId }) =>
      changes.map((one) => ({ partitionId, eventId, referralId, ...one })),
    ),
  )
}
