import type { PersonInput } from '@onthaal/shared/persons/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { PersonExistsError, required, requireVersion } from '../../errors.ts'
import type { PersonRecord } from '../person-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'
import { factsOf, matchKeysOf } from '../typed-person.ts'

export interface UpdatePersonCommand {
  readonly personId: string
  readonly input: PersonInput
  /** The versions that the clerk builds on. */
  readonly versions: readonly number[]
}

/**
 * Replaces what the actor's organisation recorded of a person.
 *
 * @throws InvalidInputError with one fault per field
 * @throws NotFoundError when the organisation has no file of its own
 * @throws StaleVersionError when somebody changed the file since
 * @throws PersonExistsError when another file of the organisation has this number
 */
export function updatePerson({ work, clock, allowTestNumbers }: PersonUseCaseDependencies) {
  return (
    actor: Actor,
    { personId, input, versions }: UpdatePersonCommand,
  ): Promise<PersonRecord> =>
    work(actor, async ({ persons }) => {
      const now = clock()
      const facts = factsOf(input, { today: belgianDay(now), allowTestNumbers })
      const file = required(await persons.lockOwn(personId, actor.organisation.id))
      requireVersion(file.version, versions)
      if (facts.insz !== null && facts.insz !== file.insz) {
        await persons.findIdByInsz(file.partitionId, facts.insz)
        const other = await persons.findOwnByInsz(
          file.partitionId,
          facts.insz,
          actor.organisation.id,
        )
        if (other !== undefined) throw new PersonExistsError(other)
      }
      await persons.updateFile(
        {
          ...file,
          ...facts,
          version: file.version + 1,
          recordedAt: now,
          recordedBy: actor.userId,
        },
        matchKeysOf(facts),
      )
      return required(await persons.findOwn(personId, actor.organisation.id))
    })
}
