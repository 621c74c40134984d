import { asc, inArray, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { organisations } from '../db/tables/organisations.ts'
import { partitions } from '../db/tables/partitions.ts'

export type DashboardRepository = ReturnType<typeof createDashboardRepository>

/** Among whom figures can be narrowed; what they count is in `figures-repository.ts`. */
export function createDashboardRepository(connection: Connection) {
  return {
    /** @returns the municipalities and OCMWs of these partitions, by name */
    async sendersIn(partitionIds: readonly string[]) {
      const { id, kind, name, municipalityId } = organisations
      return connection
        .selectDistinct({ id, kind, name })
        .from(organisations)
        .innerJoin(
          partitions,
          sql`${partitions.municipalityId} = coalesce(${municipalityId}, ${id})`,
        )
        .where(inArray(partitions.id, [...partitionIds]))
        .orderBy(asc(name))
    },
  }
}
