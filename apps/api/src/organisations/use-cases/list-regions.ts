import type { Actor } from '../../actor.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'

/** @returns the regions of the actor's organisation with their desks, by name */
export function listRegions({ work }: OrganisationsUseCaseDependencies) {
  return (actor: Actor) => work(actor, ({ regions }) => regions.list(actor.organisation.id))
}
