import { and, desc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { rightsChanges } from '../db/tables/rights-changes.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import type { Place } from '../list-place.ts'

export type RightsChangeRow = typeof rightsChanges.$inferSelect
export type RightsChangeRepository = ReturnType<typeof createRightsChangeRepository>

/** What changed of rights: only ever added to. */
export function createRightsChangeRepository(connection: Connection) {
  return {
    async add(row: RightsChangeRow): Promise<void> {
      await connection.insert(rightsChanges).values(row)
    },

    /** @returns what changed in an organisation, the newest first */
    async page(
      organisationId: string,
      { place, size }: { place: Place | undefined; size: number },
    ): Promise<{ records: RightsChangeRecord[]; next: Place | undefined }> {
      const found = await connection
        .select({
          change: rightsChanges,
          by: { id: userAccounts.id, displayName: userAccounts.displayName },
        })
        .from(rightsChanges)
        .leftJoin(userAccounts, eq(userAccounts.id, rightsChanges.actorId))
        .where(
          and(
            eq(rightsChanges.organisationId, organisationId),
            ...(place === undefined
              ? []
              : [
                  sql`(${rightsChanges.at}, ${rightsChanges.id}) <
                    (${place.at}::timestamptz, ${place.id}::uuid)`,
                ]),
          ),
        )
        .orderBy(desc(rightsChanges.at), desc(rightsChanges.id))
        .limit(size + 1)
      const records = found.slice(0, size)
      const last = records.at(-1)?.change
      const next =
        found.length > size && last ? { at: last.at.toISOString(), id: last.id } : undefined
      return { records, next }
    },
  }
}

/** A change with whoever made it. */
export interface RightsChangeRecord {
  readonly change: RightsChangeRow
  readonly by: { readonly id: string; readonly displayName: string } | null
}
