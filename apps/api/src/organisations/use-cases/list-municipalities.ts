import type { Actor } from '../../actor.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'

/** @returns every municipality of the installation with its data and its OCMW, by name */
export function listMunicipalities({ work }: OrganisationsUseCaseDependencies) {
  return (actor: Actor) => work(actor, ({ municipalities }) => municipalities.list())
}
