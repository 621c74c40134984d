import type { PersonInput } from '@onthaal/shared/persons/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { filePurpose, requirePurpose, shownFile } from '../../consultations/index.ts'
import { PersonExistsError, required, requireVersion } from '../../errors.ts'
import type { PersonRecord } from '../person-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'
import { refuseRestricted } from '../refuse-restricted.ts'
import { readPerson, withNumberKept } from '../typed-person.ts'
import { tellReceivers } from './tell-receivers.ts'
import { writeFile } from './write-file.ts'

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
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 * @throws StaleVersionError when somebody changed the file since
 * @throws PersonRestrictedError when what may be done with the file is restricted
 * @throws PersonExistsError when another file of the organisation has this number
 */
export function updatePerson({ work, clock, allowTestNumbers }: PersonUseCaseDependencies) {
  return (
    actor: Actor,
    { personId, input, versions }: UpdatePersonCommand,
  ): Promise<PersonRecord> =>
    work(actor, async (repositories) => {
      const { persons, consultation } = repositories
      const now = clock()
      const typed = readPerson(input, { today: belgianDay(now), allowTestNumbers })
      const file = required(await persons.lockOwn(personId, actor.organisation.id))
      const purpose = requirePurpose(await filePurpose(repositories, actor, { personId, now }))
      requireVersion(file.version, versions)
      await refuseRestricted(repositories.fileMeasures, file)
      const person = withNumberKept(typed, input, file.insz)
      if (person.facts.insz !== null && person.facts.insz !== file.insz) {
        await persons.findIdByInsz(file.partitionId, person.facts.insz)
        const other = await persons.findOwnByInsz(
          file.partitionId,
          person.facts.insz,
          actor.organisation.id,
        )
        if (other !== undefined) throw new PersonExistsError(other)
      }
      await writeFile(repositories, {
        key: file,
        before: file,
        person,
        now,
        by: actor.userId,
        inszMistyped: input.inszMistyped ?? false,
      })
      await tellReceivers(repositories, { actor, before: file, facts: person.facts, now })
      consultation.note(shownFile(file, purpose))
      return required(await persons.findOwn(personId, actor.organisation.id))
    })
}
