import type { NewPerson } from '@onthaal/shared/persons/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import { InvalidInputError, PersonExistsError, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newPersonId } from '../../ids.ts'
import { partitionOf } from '../partition-of.ts'
import type { PersonRecord, PersonRepository } from '../person-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'
import { readPerson } from '../typed-person.ts'
import { writeFile } from './write-file.ts'

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
      const { partition, differsFrom = [], ...typed } = input
      const person = readPerson(typed, { today: belgianDay(now), allowTestNumbers })
      const partitionId = partitionOf(actor, partition)
      const organisationId = actor.organisation.id

      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const personId = await identify(
          repositories.persons,
          { partitionId, organisationId },
          person.facts.insz,
        )
        await repositories.persons.insertPerson(partitionId, personId, now)
        const key = { partitionId, personId, organisationId }
        await writeFile(repositories, { key, person, now, by: actor.userId })
        for (const [place, other] of differsFrom.entries()) {
          const known = await repositories.persons.findOwn(other, organisationId)
          if (known?.file.partitionId !== partitionId) throw noSuchFile(place)
          const decided = { other, decision: 'different', at: now, by: actor.userId } as const
          await repositories.matches.decide(key, decided)
        }
        return personId
      })
      const record = required(await repositories.persons.findOwn(id, organisationId))
      repositories.consultation.note(shownPerson(record.file, 'registration'))
      return record
    })
}

/**
 * Who this is: somebody whose number is known here, or somebody new. Known or not, the same statements
 * run, because the time of the answer would tell the front desk who is a client of the OCMW.
 */
async function identify(
  persons: PersonRepository,
  { partitionId, organisationId }: { partitionId: string; organisationId: string },
  insz: string | null,
): Promise<string> {
  const fresh = newPersonId()
  if (insz === null) return fresh
  const known = (await persons.findIdByInsz(partitionId, insz)) ?? fresh
  const own = await persons.findOwnByInsz(partitionId, insz, organisationId)
  if (own !== undefined) throw new PersonExistsError(own)
  // The organisation may know this very person under another number. A second file is then a second
  // person, as it would be if nobody else carried the number: the answer must not tell that.
  const kept = await persons.findOwn(known, organisationId)
  return kept ? fresh : known
}

function noSuchFile(place: number): InvalidInputError {
  const name = `differsFrom[${place}]`
  const detail = 'Your organisation has no file of this person there.'
  return new InvalidInputError([
    { issue: 'referencedResourceNotFound', name, code: 'unknown', detail },
  ])
}
