import type { ServiceInput } from '@onthaal/shared/directory/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required, requireVersion } from '../../errors.ts'
import type { DirectoryUseCaseDependencies } from '../directory-use-cases.ts'
import { contentOf } from '../service-content.ts'
import type { ServiceRow } from '../service-repository.ts'

interface UpdateServiceCommand {
  readonly serviceId: string
  readonly versions: readonly number[]
  readonly input: ServiceInput
}

/**
 * Says what is right of a service as of today, also where nothing changed.
 *
 * @throws NotFoundError when it is in no directory that the actor works with
 * @throws StaleVersionError when it changed since the actor saw it
 * @throws InvalidInputError when the telephone number is none
 */
export function updateService({ work, clock }: DirectoryUseCaseDependencies) {
  return (actor: Actor, command: UpdateServiceCommand): Promise<ServiceRow> =>
    work(actor, async ({ services }) => {
      const now = clock()
      const { serviceId, versions, input } = command
      const partitionIds = actor.partitions.map(({ id }) => id)
      const row = required(await services.lock(serviceId, partitionIds))
      requireVersion(row.version, versions)
      await services.update(row, contentOf(input, belgianDay(now)), { userId: actor.userId, now })
      return required(await services.find(serviceId, partitionIds))
    })
}
