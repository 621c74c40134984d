import type { OrganisationKind } from '@onthaal/shared/identity'
import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { deskPartitions, desks } from '../db/tables/desks.ts'
import { organisations } from '../db/tables/organisations.ts'
import { partitions } from '../db/tables/partitions.ts'
import { protocols } from '../db/tables/protocols.ts'

/** A desk of a municipality or an OCMW, as the agency refers to it. */
export interface ReceivingDesk {
  readonly desk: { readonly id: string; readonly name: string }
  readonly organisation: {
    readonly id: string
    readonly name: string
    readonly kind: OrganisationKind
  }
  readonly hasProtocol: boolean
}

export type DeskRepository = ReturnType<typeof createDeskRepository>

/** The desks of the agency, and those of municipalities and OCMWs. */
export function createDeskRepository(connection: Connection) {
  return {
    /**
     * @param kind of organisation that the desks are of, or nothing for all: only the agency's are offered to whoever refers to it
     * @returns the desks that serve any of these partitions, by name
     */
    async listServing(partitionIds: readonly string[], kind: OrganisationKind | null = 'agency') {
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
        .where(
          and(
            inArray(deskPartitions.partitionId, [...partitionIds]),
            kind === null ? undefined : eq(organisations.kind, kind),
          ),
        )
        .orderBy(asc(desks.name))
    },

    /**
     * @param of a part of the country, and the agency that would send
     * @param today day in Belgium on which a protocol has to be in force
     * @returns the desks there of whoever has that part, and of its OCMW, by organisation and name
     */
    async listReceiving(
      of: { readonly partitionId: string; readonly senderId: string },
      today: string,
    ): Promise<ReceivingDesk[]> {
      return connection
        .select({
          desk: { id: desks.id, name: desks.name },
          organisation: {
            id: organisations.id,
            name: organisations.name,
            kind: organisations.kind,
          },
          hasProtocol: sql<boolean>`exists (select from ${protocols}
            where ${protocols.senderOrganisationId} = ${of.senderId}
              and ${protocols.receiverOrganisationId} = ${organisations.id}
              and ${today}::date between ${protocols.validFrom} and ${protocols.validTo})`,
        })
        .from(desks)
        .innerJoin(deskPartitions, eq(deskPartitions.deskId, desks.id))
        .innerJoin(organisations, eq(organisations.id, desks.organisationId))
        .innerJoin(partitions, eq(partitions.id, deskPartitions.partitionId))
        .where(
          and(
            eq(deskPartitions.partitionId, of.partitionId),
            ne(organisations.kind, 'agency'),
            sql`${partitions.municipalityId} = coalesce(${organisations.municipalityId}, ${organisations.id})`,
          ),
        )
        .orderBy(asc(organisations.name), asc(desks.name), asc(desks.id))
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
