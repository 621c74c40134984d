import { asc } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { organisations } from '../db/tables/organisations.ts'

export type OrganisationRepository = ReturnType<typeof createOrganisationRepository>

/** Every organisation of the installation: names and kinds, which are no secret. */
export function createOrganisationRepository(connection: Connection) {
  return {
    /** @returns all of them, by name */
    async listAll() {
      const { id, name, kind } = organisations
      return connection.select({ id, name, kind }).from(organisations).orderBy(asc(name), asc(id))
    },
  }
}
