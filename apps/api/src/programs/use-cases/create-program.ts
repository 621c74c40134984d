import type { NewProgram } from '@onthaal/shared/programs/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { InvalidInputError, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { faultsOfProgram } from '../program-faults.ts'
import type { ProgramRecord } from '../program-repository.ts'
import type { ProgramUseCaseDependencies } from '../program-use-cases.ts'

/**
 * Registers a program of the actor's organisation. It gets in nowhere before another administrator makes a
 * secret for it.
 *
 * @throws InvalidInputError when a program here cannot have this role or these desks, or its last day is past or
 *   too far away
 */
export function createProgram({ work, clock }: ProgramUseCaseDependencies) {
  return (actor: Actor, input: NewProgram, intent: Intent): Promise<ProgramRecord> =>
    work(actor, async (repositories) => {
      const { programs, users, rightsChanges } = repositories
      const now = clock()
      const organisationId = actor.organisation.id
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const faults = await faultsOfProgram(actor, input, { users, today: belgianDay(now) })
        if (faults.length > 0) throw new InvalidInputError(faults)
        const { name, role, education, desks, contact, validUntil } = input
        const userId = newId()
        await programs.insert({
          account: {
            ...{ id: userId, username: null, displayName: name, disabledAt: null },
            ...{ organisationId, kind: 'program' },
          },
          membership: {
            ...{ id: newId(), userId, organisationId, roles: [role], education },
            ...{ regionId: null, version: 1, reviewedAt: null, reviewedBy: null },
            email: null,
            waitingSince: null,
          },
          desks,
          program: {
            ...{ userId, organisationId, contact, validUntil, version: 1 },
            registeredBy: actor.userId,
            ...{ secretHash: null, secretMadeAt: null, earlierSecretHash: null, lastUsedOn: null },
          },
        })
        const { name: _name, ...after } = input
        const subject = { id: userId, name }
        await rightsChanges.add(rightsChange(actor, 'programCreated', subject, { after }, now))
        return userId
      })
      return required(await programs.find(id, organisationId))
    })
}
