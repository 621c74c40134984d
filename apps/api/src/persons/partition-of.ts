import type { Actor } from '../actor.ts'
import { InvalidInputError } from '../errors.ts'

/**
 * The partition that a new file belongs to: the only one, or the one that was named.
 *
 * @throws InvalidInputError when there are several and none was named, or it is not one of the actor's
 */
export function partitionOf(actor: Actor, named: string | undefined): string {
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
