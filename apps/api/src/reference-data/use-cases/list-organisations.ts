import type { Actor } from '../../actor.ts'
import type { ReferenceDataUseCaseDependencies } from '../reference-data-use-cases.ts'

/** @returns every organisation of the installation, by name: whom a protocol can be with */
export function listOrganisations({ work }: ReferenceDataUseCaseDependencies) {
  return (actor: Actor) => work(actor, ({ organisations }) => organisations.listAll())
}
