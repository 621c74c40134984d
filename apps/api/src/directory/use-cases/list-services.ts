import type { ServiceListQuery } from '@onthaal/shared/directory/schemas'
import type { Actor } from '../../actor.ts'
import { partitionOf } from '../../persons/index.ts'
import type { DirectoryUseCaseDependencies } from '../directory-use-cases.ts'

/**
 * The directory of one municipality that the actor works for.
 *
 * @throws InvalidInputError when there are several and none is named, or another one is
 */
export function listServices({ work }: DirectoryUseCaseDependencies) {
  return (actor: Actor, { partition }: ServiceListQuery) => {
    const partitionId = partitionOf(actor, partition)
    return work(actor, ({ services }) => services.list(partitionId))
  }
}
