import type { Actor } from '../actor.ts'
import { newId } from '../ids.ts'
import type { AgreementChangeRow } from './agreement-repository.ts'

/** @returns what an actor changed of an agreement, as its history keeps it */
export function changeOf(
  actor: Actor,
  agreementId: string,
  change: Pick<AgreementChangeRow, 'what' | 'fields' | 'at' | 'commitment'>,
): AgreementChangeRow {
  const { userId: actorId, organisation } = actor
  return { id: newId(), agreementId, actorId, organisationId: organisation.id, ...change }
}
