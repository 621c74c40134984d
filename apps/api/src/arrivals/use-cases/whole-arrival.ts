import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { type ArrivalRepositories, type WholeArrival, withFollowed } from '../arrival-use-cases.ts'

/**
 * Reads an arrival with what followed from it; the log is told.
 *
 * @throws NotFoundError when the actor's organisation keeps no such arrival
 */
export async function wholeArrival(
  repositories: ArrivalRepositories,
  actor: Actor,
  arrivalId: string,
): Promise<WholeArrival> {
  const records = await repositories.arrivals.findAll([arrivalId], actor.organisation.id)
  const [whole] = await withFollowed(repositories, actor, [required(records[0])])
  return required(whole)
}
