import { createHash } from 'node:crypto'
import type { Actor } from '../actor.ts'

/**
 * What decides which rows somebody sees, as one word: two of them are equal when nothing of that changed.
 */
export function reachOf({ organisation, roles, desks, partitions, education }: Actor): string {
  const facts = [
    organisation.id,
    roles.toSorted(),
    desks.toSorted(),
    partitions.map(({ id }) => id).toSorted(),
    education,
  ]
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url')
}
