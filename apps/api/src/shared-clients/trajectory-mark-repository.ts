import { and, desc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { trajectoryMarks } from '../db/tables/trajectory-marks.ts'
import { type ClientKey, ofClient } from './client-filters.ts'

export type TrajectoryMarkRow = typeof trajectoryMarks.$inferSelect

export type TrajectoryMarkRepository = ReturnType<typeof createTrajectoryMarkRepository>

/** The only place that touches what a desk tells of a trajectory: contract and certificate, yes or no. */
export function createTrajectoryMarkRepository(connection: Connection) {
  return {
    /** @returns what was written down last, as far as this actor may know it */
    async findNewest(client: ClientKey): Promise<TrajectoryMarkRow | undefined> {
      const [row] = await connection
        .select()
        .from(trajectoryMarks)
        .where(ofClient(trajectoryMarks, client))
        .orderBy(desc(trajectoryMarks.recordedAt), desc(trajectoryMarks.id))
        .limit(1)
      return row
    },

    /** @returns what a file holds of it, newest first */
    async ofFile(file: Omit<ClientKey, 'receiverOrganisationId'>): Promise<TrajectoryMarkRow[]> {
      return connection
        .select()
        .from(trajectoryMarks)
        .where(
          and(
            eq(trajectoryMarks.partitionId, file.partitionId),
            eq(trajectoryMarks.personId, file.personId),
            eq(trajectoryMarks.organisationId, file.organisationId),
          ),
        )
        .orderBy(desc(trajectoryMarks.recordedAt), desc(trajectoryMarks.id))
    },

    /** Has others who write it down of the same client wait until the end of the transaction. */
    async lock({ partitionId, personId, receiverOrganisationId }: ClientKey): Promise<void> {
      const name = `onthaal trajectory ${partitionId} ${personId} ${receiverOrganisationId}`
      await connection.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
    },

    async insert(row: TrajectoryMarkRow): Promise<void> {
      await connection.insert(trajectoryMarks).values(row)
    },
  }
}
