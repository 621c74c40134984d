import type { NewService } from '@onthaal/shared/directory/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { partitionOf } from '../../persons/index.ts'
import type { DirectoryUseCaseDependencies } from '../directory-use-cases.ts'
import { contentOf, requireRoom, unchangedEmail } from '../service-content.ts'
import type { ServiceRow } from '../service-repository.ts'

/**
 * Adds a school or a service to the directory of a municipality.
 *
 * @throws InvalidInputError when the telephone number is none, the directory is full, or the partition unknown
 */
export function createService({ work, clock }: DirectoryUseCaseDependencies) {
  return (actor: Actor, input: NewService, intent: Intent): Promise<ServiceRow> =>
    work(actor, async (repositories) => {
      const { services } = repositories
      const now = clock()
      const partitionId = partitionOf(actor, input.partition)
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const content = contentOf(input, belgianDay(now))
        requireRoom((await services.lockAll(partitionId)).length + 1)
        const row = { partitionId, id: newId(), version: 1, ...content, ...unchangedEmail }
        await services.insert([row])
        return row.id
      })
      return required(await services.find(id, [partitionId]))
    })
}
