import type { Actor } from '../../actor.ts'
import type { ArrivalUseCaseDependencies, WholeArrival } from '../arrival-use-cases.ts'
import { wholeArrival } from './whole-arrival.ts'

/** @throws NotFoundError when the actor's organisation keeps no such arrival */
export function getArrival({ work }: ArrivalUseCaseDependencies) {
  return (actor: Actor, arrivalId: string): Promise<WholeArrival> =>
    work(actor, (repositories) => wholeArrival(repositories, actor, arrivalId))
}
