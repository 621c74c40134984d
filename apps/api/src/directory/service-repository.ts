import { and, asc, eq, sql } from 'drizzle-orm'
import { inArray } from 'drizzle-orm/sql'
import type { Connection } from '../db/database.ts'
import { services } from '../db/tables/services.ts'

export type ServiceRow = typeof services.$inferSelect
export type ServiceRepository = ReturnType<typeof createServiceRepository>

/** The only place that touches the table of services. */
export function createServiceRepository(connection: Connection) {
  const one = (id: string, partitionIds: readonly string[]) =>
    and(eq(services.id, id), inArray(services.partitionId, [...partitionIds]))

  const listOf = (partitionId: string) =>
    connection
      .select()
      .from(services)
      .where(eq(services.partitionId, partitionId))
      .orderBy(asc(services.kind), asc(services.name), asc(services.id))

  return {
    /** @returns the whole directory of a municipality, by kind and name */
    async list(partitionId: string): Promise<ServiceRow[]> {
      return listOf(partitionId)
    },

    /** The same, held until the transaction ends: nobody adds to it or changes what is there meanwhile. */
    async lockAll(partitionId: string): Promise<ServiceRow[]> {
      const name = `onthaal directory ${partitionId}`
      await connection.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
      return listOf(partitionId).for('update')
    },

    /** @returns a service of one of these partitions */
    async find(id: string, partitionIds: readonly string[]): Promise<ServiceRow | undefined> {
      const [row] = await connection.select().from(services).where(one(id, partitionIds))
      return row
    },

    /** Locks the row until the transaction ends. */
    async lock(id: string, partitionIds: readonly string[]): Promise<ServiceRow | undefined> {
      const [row] = await connection
        .select()
        .from(services)
        .where(one(id, partitionIds))
        .for('update')
      return row
    },

    async insert(rows: readonly ServiceRow[]): Promise<void> {
      if (rows.length > 0) await connection.insert(services).values([...rows])
    },

    /** Writes down what is right now; who made the mail address another one is kept. */
    async update(
      { partitionId, id, version, email }: ServiceRow,
      content: ServiceContent,
      { userId, now }: { readonly userId: string; readonly now: Date },
    ): Promise<void> {
      const isMoved = content.email !== email
      await connection
        .update(services)
        .set({
          ...content,
          version: version + 1,
          ...(isMoved && { emailChangedAt: now, emailChangedBy: userId }),
        })
        .where(and(eq(services.partitionId, partitionId), eq(services.id, id)))
    },
  }
}

/** What is written down of a service. */
export type ServiceContent = Omit<
  ServiceRow,
  'partitionId' | 'id' | 'version' | 'emailChangedAt' | 'emailChangedBy'
>
