import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { deskPartitions, desks } from '../db/tables/desks.ts'
import { organisations } from '../db/tables/organisations.ts'
import { partitions } from '../db/tables/partitions.ts'
import { protocols } from '../db/tables/protocols.ts'

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

    /**
     * @param organisationId the agency
     * @param today day in Belgium on which a protocol has to be in force
     * @returns the parts of municipalities that its desks serve under a protocol, by name, with each of those desks
     */
    async listPlaces(organisationId: string, today: string) {
      return connection
        .select({
          partition: { id: partitions.id, name: partitions.name },
          municipality: {
            id: organisations.id,
            name: organisations.name,
            kind: organisations.kind,
          },
          desk: { id: desks.id, name: desks.name },
        })
        .from(desks)
        .innerJoin(deskPartitions, eq(deskPartitions.deskId, desks.id))
        .innerJoin(partitions, eq(partitions.id, deskPartitions.partitionId))
        .innerJoin(organisations, eq(organisations.id, partitions.municipalityId))
        .where(
          and(
            eq(desks.organisationId, organisationId),
            sql`exists (select from ${protocols}
              where ${protocols.senderOrganisationId} = ${organisations.id}
                and ${protocols.receiverOrganisationId} = ${organisationId}
                and ${today}::date between ${protocols.validFrom} and ${protocols.validTo})`,
          ),
        )
        .orderBy(asc(organisations.name), asc(partitions.name), asc(desks.name), asc(desks.id))
    },
  }
}
