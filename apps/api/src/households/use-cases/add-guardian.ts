import type { NewGuardian } from '@onthaal/shared/households/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { fileOfNamed, ownFile, refuseRestricted } from '../../persons/index.ts'
import { storedContent } from '../guardian-content.ts'
import type { GuardianRecord } from '../guardian-repository.ts'
import type {
  HouseholdCommand,
  HouseholdUseCaseDependencies,
  WholeGuardians,
} from '../household-use-cases.ts'
import { wholeGuardians } from './whole-household.ts'

/**
 * Writes down who answers for a minor. Who does so already in that capacity does so once.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of the minor
 * @throws InvalidInputError with one fault for each field that is wrong, or when the person is of age
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function addGuardian({ work, clock }: HouseholdUseCaseDependencies) {
  return (command: HouseholdCommand<NewGuardian>): Promise<WholeGuardians> =>
    work(command.actor, async (repositories) => {
      const { actor, intent, input } = command
      const { persons, households, guardians } = repositories
      const now = clock()
      const opened = await ownFile(repositories, { actor, personId: command.personId, now })
      const { file } = opened
      // Of somebody who had two files, the one that stays.
      const { partitionId, personId } = file
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        await refuseRestricted(repositories.fileMeasures, file)
        const { person } = input
        const named = person && (await fileOfNamed(persons, actor, { person, partitionId }))
        const given = named ? { ...input, person: named.personId } : input
        const content = storedContent(file, given, belgianDay(now))
        // Two clerks come one after the other, and the second finds what the first wrote.
        await households.lockFiles(actor.organisation.id, [personId])
        const known = await guardians.list(file, [personId])
        if (known.some((one) => isSame(one, content))) return personId
        await guardians.insert({
          ...content,
          partitionId,
          id: newId(),
          organisationId: actor.organisation.id,
          minorId: personId,
          untilDay: null,
          recordedAt: now,
          recordedBy: actor.userId,
        })
        return personId
      })
      return wholeGuardians(repositories, opened)
    })
}

function isSame({ guardian }: GuardianRecord, content: ReturnType<typeof storedContent>): boolean {
  return (
    guardian.untilDay === null &&
    guardian.kind === content.kind &&
    guardian.guardianId === content.guardianId &&
    guardian.name === content.name
  )
}
