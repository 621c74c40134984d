import { asc, eq, inArray } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { deskPartitions, desks } from '../db/tables/desks.ts'
import { organisations } from '../db/tables/organisations.ts'

export type DeskRepository = ReturnType<typeof createDeskRepository>

/** The desks of the agency. */
export function createDeskRepository(connection: Connection) {
  return {
    /** @returns the desks that serve any of these partitions, by name */
    async listServing(partitionIds: readonly string[]) {
      return connection
        .selectDistinct({
          id: desks.id,
          name: desks.name,
          phone: desks.phone,
          organisation: {
            id: organisations.id,
            name: organisations.name,
            kind: organisations.kind,
          },
        })
        .from(desks)
        .innerJoin(deskPartitions, eq(deskPartitions.deskId, desks.id))
        .innerJoin(organisations, eq(organisations.id, desks.organisationId))
        .where(inArray(deskPartitions.partitionId, [...partitionIds]))
        .orderBy(asc(desks.name))
    },
  }
}
