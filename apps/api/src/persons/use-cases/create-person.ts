import type { NewPerson } from '@onthaal/shared/persons/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { InvalidInputError, PersonExistsError, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newPersonId } from '../../ids.ts'
import type { PersonRecord, PersonRepository } from '../person-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'
import { factsOf, matchKeysOf } from '../typed-person.ts'

/**
 * Opens a file for a person at the actor's organisation. When somebody in the partition knows the INSZ
 * already, the file is tied to that same person, and nothing in the answer tells so.
 *
 * @throws InvalidInputError with one fault per field
 * @throws PersonExistsError when the organisation itself has a file with this number
 */
export function createPerson({ work, clock, allowTestNumbers }: PersonUseCaseDependencies) {
  return (actor: Actor, input: NewPerson, intent: Intent): Promise<PersonRecord> =>
    work(actor, async (repositories) => {
      const now = clock()
      const { partition, ...typed } = input
      const facts = factsOf(typed, { today: belgianDay(now), allowTestNumbers })
      const partitionId = partitionOf(actor, partition)
      const organisationId = actor.organisation.id

      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const personId = await identify(
          repositories.persons,
          { partitionId, organisationId },
          facts.insz,
        )
        if (personId.isNew) await repositories.persons.insertPerson(partitionId, personId.id, now)
        await repositories.persons.insertFile(
          {
            ...facts,
            partitionId,
            personId: personId.id,
            organisationId,
            version: 1,
            recordedAt: now,
            recordedBy: actor.userId,
          },
          matchKeysOf(facts),
        )
        return personId.id
      })
      return required(await repositories.persons.findOwn(id, organisationId))
    })
}

async function identify(
  persons: PersonRepository,
  { partitionId, organisationId }: { partitionId: string; organisationId: string },
  insz: string | null,
): Promise<{ id: string; isNew: boolean }> {
  const known = insz === null ? undefined : await persons.findIdByInsz(partitionId, insz)
  if (insz === null || known === undefined) return { id: newPersonId(), isNew: true }
  const own = await persons.findOwnByInsz(partitionId, insz, organisationId)
  if (own !== undefined) throw new PersonExistsError(own)
  // The organisation may know this very person under another number. A second file is then a second
  // person, as it would be if nobody else carried the number: the answer must not tell that.
  const kept = await persons.findOwn(known, organisationId)
  return kept ? { id: newPersonId(), isNew: true } : { id: known, isNew: false }
}

/** The partition that a new file belongs to: the only one, or the one that was named. */
function partitionOf(actor: Actor, named: string | undefined): string {
  const partition =
    named === undefined && actor.partitions.length === 1
      ? actor.partitions[0]
      : actor.partitions.find(({ id }) => id === named)
  if (partition !== undefined) return partition.id
  throw new InvalidInputError([
    named === undefined
      ? {
          issue: 'requiredInput',
          name: 'partition',
          code: 'required',
          detail: 'Your organisation has several partitions; name one.',
        }
      : {
          issue: 'referencedResourceNotFound',
          name: 'partition',
          code: 'unknown',
          detail: 'No such partition.',
        },
  ])
}
