import { and, desc, eq, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../db/database.ts'
import { organisations } from '../db/tables/organisations.ts'
import { partitionHandovers } from '../db/tables/partition-handovers.ts'
import { partitions } from '../db/tables/partitions.ts'

type HandoverRow = typeof partitionHandovers.$inferSelect
type OrganisationKind = (typeof organisations.$inferSelect)['kind']
/** What keeps an offer from being taken. */
type Obstacle = 'ocmwMissing' | 'ocmwSeveral' | 'ocmwAwaited' | 'desksAtWork'

export type HandoverRepository = ReturnType<typeof createHandoverRepository>

interface Party {
  readonly id: string
  readonly name: string
  readonly kind: OrganisationKind
}

/** An offer, with what and between whom. */
export interface HandoverRecord {
  readonly handover: HandoverRow
  readonly partition: { readonly id: string; readonly name: string }
  readonly from: Party
  readonly to: Party
}

const givers = alias(organisations, 'giver')
const takers = alias(organisations, 'taker')

/** Offers of parts of municipalities to others; row-level security shows those of one's own. */
export function createHandoverRepository(connection: Connection) {
  const select = () =>
    connection
      .select({
        handover: partitionHandovers,
        partition: { id: partitions.id, name: partitions.name },
        from: { id: givers.id, name: givers.name, kind: givers.kind },
        to: { id: takers.id, name: takers.name, kind: takers.kind },
      })
      .from(partitionHandovers)
      .innerJoin(partitions, eq(partitions.id, partitionHandovers.partitionId))
      .innerJoin(givers, eq(givers.id, partitionHandovers.fromOrganisationId))
      .innerJoin(takers, eq(takers.id, partitionHandovers.toOrganisationId))

  const isParty = (organisationId: string) =>
    or(
      eq(partitionHandovers.fromOrganisationId, organisationId),
      eq(partitionHandovers.toOrganisationId, organisationId),
    )

  return {
    /** @returns the offers of and to an organisation, the newest first */
    async list(organisationId: string): Promise<HandoverRecord[]> {
      return select()
        .where(isParty(organisationId))
        .orderBy(desc(partitionHandovers.offeredAt), desc(partitionHandovers.id))
        .limit(100)
    },

    async find(id: string, organisationId: string): Promise<HandoverRecord | undefined> {
      const [record] = await select().where(
        and(eq(partitionHandovers.id, id), isParty(organisationId)),
      )
      return record
    },

    /** Locks an offer that is open until the transaction ends. */
    async lock(id: string): Promise<void> {
      await connection
        .select({ id: partitionHandovers.id })
        .from(partitionHandovers)
        .where(eq(partitionHandovers.id, id))
        .for('update')
    },

    /** @returns the parts of a municipality, by name */
    async partitionsOf(municipalityId: string) {
      return connection
        .select({ id: partitions.id, name: partitions.name })
        .from(partitions)
        .where(eq(partitions.municipalityId, municipalityId))
        .orderBy(partitions.name, partitions.id)
    },

    async findMunicipality(id: string): Promise<Party | undefined> {
      const { name, kind } = organisations
      const [row] = await connection
        .select({ id: organisations.id, name, kind })
        .from(organisations)
        .where(and(eq(organisations.id, id), eq(kind, 'municipality')))
      return row
    },

    async isOffered(partitionId: string): Promise<boolean> {
      const rows = await connection
        .select({ id: partitionHandovers.id })
        .from(partitionHandovers)
        .where(
          and(
            eq(partitionHandovers.partitionId, partitionId),
            eq(partitionHandovers.status, 'offered'),
          ),
        )
      return rows.length > 0
    },

    async insert(row: HandoverRow): Promise<void> {
      await connection.insert(partitionHandovers).values(row)
    },

    /** Says that nothing comes of an offer. */
    async end(
      { id, version }: HandoverRow,
      change: Pick<HandoverRow, 'status' | 'decidedAt' | 'decidedBy'>,
    ): Promise<void> {
      await connection
        .update(partitionHandovers)
        .set({ ...change, version: version + 1 })
        .where(eq(partitionHandovers.id, id))
    },

    /** @returns why the data cannot change owner now, if they cannot */
    async obstacle(id: string): Promise<Obstacle | undefined> {
      const { rows } = await connection.execute<{ obstacle: Obstacle | null }>(
        sql`select handover_obstacle(${id}) as obstacle`,
      )
      return rows[0]?.obstacle ?? undefined
    },

    /** Gives the data another owner, all of them at once; for a large municipality that takes its time. */
    async accept(id: string, at: Date): Promise<void> {
      await connection.execute(sql`set local statement_timeout = '15min'`)
      await connection.execute(sql`select accept_handover(${id}, ${at.toISOString()}::timestamptz)`)
    },
  }
}
