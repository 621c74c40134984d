import { sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import type { ClientKey } from './client-filters.ts'

export type ClientMeasureRepository = ReturnType<typeof createClientMeasureRepository>

/** What a keeper set on a file, as far as whoever follows its client is to know. */
export function createClientMeasureRepository(connection: Connection) {
  return {
    /** @returns whether what may be done with the file is restricted, which its keeper alone reads: through a door */
    async isRestricted({
      partitionId,
      organisationId,
      personId,
    }: Omit<ClientKey, 'receiverOrganisationId'>): Promise<boolean> {
      const { rows } = await connection.execute<{ is: boolean }>(
        sql`select client_is_restricted(${partitionId}::uuid, ${organisationId}::uuid,
          ${personId}::uuid) as is`,
      )
      return rows[0]?.is ?? true
    },
  }
}
