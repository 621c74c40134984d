import type { Actor } from '../../actor.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'

/** @returns the parts of the actor's municipality, and the offers that it made and got */
export function listHandovers({ work }: OrganisationsUseCaseDependencies) {
  return (actor: Actor) =>
    work(actor, async ({ handovers }) => ({
      partitions: await handovers.partitionsOf(actor.organisation.id),
      records: await handovers.list(actor.organisation.id),
    }))
}
