import type { Actor } from '../../actor.ts'
import type { AdministrationUseCaseDependencies } from '../administration-use-cases.ts'

/** @returns where people of the actor's organisation can work */
export function getWorkplaces({ work }: AdministrationUseCaseDependencies) {
  return (actor: Actor) => work(actor, ({ users }) => users.workplaces(actor.organisation.id))
}
