import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'

/** @returns the actor's organisation */
export function getOwnOrganisation({ work }: OrganisationsUseCaseDependencies) {
  return (actor: Actor) =>
    work(actor, async ({ ownOrganisation }) =>
      required(await ownOrganisation.find(actor.organisation.id)),
    )
}
