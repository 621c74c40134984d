import type { Actor } from '../../actor.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'

/** @returns the desks at which the actor's organisation receives what the agency refers to it */
export function listReceivingDesks({ work }: OrganisationsUseCaseDependencies) {
  return (actor: Actor) => work(actor, ({ regions }) => regions.list(actor.organisation.id))
}
