import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { DirectoryUseCaseDependencies } from '../directory-use-cases.ts'
import type { ServiceRow } from '../service-repository.ts'

/** @throws NotFoundError when it is in no directory that the actor works with */
export function getService({ work }: DirectoryUseCaseDependencies) {
  return (actor: Actor, serviceId: string): Promise<ServiceRow> =>
    work(actor, async ({ services }) =>
      required(
        await services.find(
          serviceId,
          actor.partitions.map(({ id }) => id),
        ),
      ),
    )
}
