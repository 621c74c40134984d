import type { Actor } from '../../actor.ts'
import type { ReferenceDataUseCaseDependencies } from '../reference-data-use-cases.ts'

/** @returns the desks to which the actor's organisation can refer, or from which it works */
export function listDesks({ work }: ReferenceDataUseCaseDependencies) {
  return (actor: Actor) =>
    work(actor, ({ desks }) => desks.listServing(actor.partitions.map(({ id }) => id)))
}
