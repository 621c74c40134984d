import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { deskPartitions, desks } from '../db/tables/desks.ts'
import { organisations } from '../db/tables/organisations.ts'
import { partitions } from '../db/tables/partitions.ts'
import { regions } from '../db/tables/regions.ts'

export type RegionRow = typeof regions.$inferSelect
export type DeskRow = typeof desks.$inferSelect
export type RegionRepository = ReturnType<typeof createRegionRepository>

/** The data of a municipality, as a desk serves them. */
export interface Served {
  readonly id: string
  readonly name: string
}

export interface DeskRecord {
  readonly desk: DeskRow
  readonly serves: Served[]
}

export interface RegionRecord {
  readonly region: RegionRow
  readonly desks: DeskRecord[]
}

/** Regions and desks of the actor's organisation; row-level security lets write no others. */
export function createRegionRepository(connection: Connection) {
  /** Which data each desk serves, by name. */
  async function served(deskIds: readonly string[]) {
    return connection
      .select({ deskId: deskPartitions.deskId, id: partitions.id, name: partitions.name })
      .from(deskPartitions)
      .innerJoin(partitions, eq(partitions.id, deskPartitions.partitionId))
      .where(inArray(deskPartitions.deskId, [...deskIds]))
      .orderBy(asc(partitions.name), asc(partitions.id))
  }

  async function records(rows: readonly DeskRow[]): Promise<DeskRecord[]> {
    const all = await served(rows.map(({ id }) => id))
    return rows.map((desk) => ({
      desk,
      serves: all.flatMap(({ deskId, id, name }) => (deskId === desk.id ? [{ id, name }] : [])),
    }))
  }

  return {
    /** @returns the regions of an organisation with their desks, by name */
    async list(organisationId: string): Promise<RegionRecord[]> {
      const all = await connection
        .select()
        .from(regions)
        .where(eq(regions.organisationId, organisationId))
        .orderBy(asc(regions.name), asc(regions.id))
      const rows = await connection
        .select()
        .from(desks)
        .where(eq(desks.organisationId, organisationId))
        .orderBy(asc(desks.name), asc(desks.id))
      const found = await records(rows)
      return all.map((region) => ({
        region,
        desks: found.filter(({ desk }) => desk.regionId === region.id),
      }))
    },

    /** Locks the region until the transaction ends. */
    async lockRegion(id: string, organisationId: string): Promise<RegionRow | undefined> {
      const [row] = await connection
        .select()
        .from(regions)
        .where(and(eq(regions.id, id), eq(regions.organisationId, organisationId)))
        .for('update')
      return row
    },

    async insertRegion(row: RegionRow): Promise<void> {
      await connection.insert(regions).values(row)
    },

    async renameRegion({ id, version }: RegionRow, name: string): Promise<void> {
      await connection
        .update(regions)
        .set({ name, version: version + 1 })
        .where(eq(regions.id, id))
    },

    /** Locks the desk until the transaction ends. */
    async lockDesk(id: string, organisationId: string): Promise<DeskRecord | undefined> {
      const rows = await connection
        .select()
        .from(desks)
        .where(and(eq(desks.id, id), eq(desks.organisationId, organisationId)))
        .for('update')
      const [record] = await records(rows)
      return record
    },

    async insertDesk(row: DeskRow): Promise<void> {
      await connection.insert(desks).values(row)
    },

    async updateDesk(
      { id, version }: DeskRow,
      change: Omit<DeskRow, 'id' | 'organisationId' | 'version'>,
    ): Promise<void> {
      await connection
        .update(desks)
        .set({ ...change, version: version + 1 })
        .where(eq(desks.id, id))
    },

    /** Lets a desk serve these and no others. */
    async serve(deskId: string, partitionIds: readonly string[]): Promise<void> {
      await connection.delete(deskPartitions).where(eq(deskPartitions.deskId, deskId))
      if (partitionIds.length === 0) return
      await connection
        .insert(deskPartitions)
        .values(partitionIds.map((partitionId) => ({ deskId, partitionId })))
    },

    /** @returns the data of the municipality that an organisation is, or belongs to */
    async ownPartitions(organisationId: string): Promise<Served[]> {
      return connection
        .select({ id: partitions.id, name: partitions.name })
        .from(partitions)
        .innerJoin(
          organisations,
          sql`${partitions.municipalityId} = coalesce(${organisations.municipalityId}, ${organisations.id})`,
        )
        .where(eq(organisations.id, organisationId))
        .orderBy(asc(partitions.name), asc(partitions.id))
    },

    /** @returns those of these ids that there are, by name */
    async partitions(ids: readonly string[]): Promise<Served[]> {
      return connection
        .select({ id: partitions.id, name: partitions.name })
        .from(partitions)
        .where(inArray(partitions.id, [...ids]))
        .orderBy(asc(partitions.name), asc(partitions.id))
    },

    /** @returns the ids of the data of which the desk has referrals that are not closed, drafts among them */
    async withOpenReferrals(deskId: string): Promise<string[]> {
      const { rows } = await connection.execute<{ partition: string }>(
        sql`select partition_id as partition from desk_open_referrals(${deskId})`,
      )
      return rows.map(({ partition }) => partition)
    },

    /** @returns whether another region, or another desk, of the organisation has this name */
    async isNameTaken(
      table: 'region' | 'desk',
      { id, organisationId, name }: Pick<RegionRow, 'id' | 'organisationId' | 'name'>,
    ): Promise<boolean> {
      const of = table === 'region' ? regions : desks
      const found = await connection
        .select({ id: of.id })
        .from(of)
        .where(
          and(
            eq(of.organisationId, organisationId),
            sql`lower(${of.name}) = lower(${name})`,
            ne(of.id, id),
          ),
        )
      return found.length > 0
    },
  }
}
