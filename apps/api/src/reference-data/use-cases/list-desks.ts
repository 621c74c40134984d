import type { Actor } from '../../actor.ts'
import type { UseCaseDependencies } from '../../work.ts'
import type { DeskRepository } from '../desk-repository.ts'

export type ReferenceDataUseCaseDependencies = UseCaseDependencies<{ desks: DeskRepository }>

/** @returns the desks to which the actor's organisation can refer, or from which it works */
export function listDesks({ work }: ReferenceDataUseCaseDependencies) {
  return (actor: Actor) =>
    work(actor, ({ desks }) => desks.listServing(actor.partitions.map(({ id }) => id)))
}
