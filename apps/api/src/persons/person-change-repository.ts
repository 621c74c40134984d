import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { populated } from '../db/populated.ts'
import { type FactValue, personFileChanges } from '../db/tables/person-file-changes.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

/** One field of a file that got another value or was confirmed. */
export type PersonChangeRow = typeof personFileChanges.$inferSelect

/** The place in the history of a file after which a page begins. */
export interface ChangePlace {
  readonly version: number
  readonly id: string
}

/** A change with what the field held until then and who made it. */
export interface PersonChangeRecord {
  readonly change: PersonChangeRow
  readonly before: FactValue | null
  readonly recordedBy: { readonly id: string; readonly displayName: string }
}

export type PersonChangeRepository = ReturnType<typeof createPersonChangeRepository>

/** The history of files: only ever added to. */
export function createPersonChangeRepository(connection: Connection) {
  return {
    async add(rows: readonly PersonChangeRow[]): Promise<void> {
      if (rows.length === 0) return
      await connection.execute(
        sql`insert into ${personFileChanges} ${populated(personFileChanges, rows)}`,
      )
    },

    /** @returns part of the history of an organisation's own file, newest first */
    async page(
      file: { readonly personId: string; readonly organisationId: string },
      { after, limit }: { readonly after: ChangePlace | undefined; readonly limit: number },
    ): Promise<PersonChangeRecord[]> {
      const changes = connection
        .select({
          id: personFileChanges.id,
          // What a field held is what its last change made of it, also when that is on another page.
          before: sql<FactValue | null>`lag(${personFileChanges.value}) over (
            partition by ${personFileChanges.field} order by ${personFileChanges.version})`.as(
            'before',
          ),
        })
        .from(personFileChanges)
        .where(ofFile(file))
        .as('before')
      return connection
        .select({
          change: {
            ...getTableColumns(personFileChanges),
            // As it is: the column type would make a number of a text like "12".
            value: sql<FactValue | null>`${personFileChanges.value}`,
          },
          before: changes.before,
          recordedBy: { id: userAccounts.id, displayName: userAccounts.displayName },
        })
        .from(personFileChanges)
        .innerJoin(changes, eq(changes.id, personFileChanges.id))
        .innerJoin(userAccounts, eq(userAccounts.id, personFileChanges.recordedBy))
        .where(
          and(
            ofFile(file),
            after === undefined
              ? undefined
              : sql`(-${personFileChanges.version}, ${personFileChanges.id}) > (${-after.version}::int, ${after.id}::uuid)`,
          ),
        )
        .orderBy(desc(personFileChanges.version), asc(personFileChanges.id))
        .limit(limit)
    },
  }
}

function ofFile(file: { readonly personId: string; readonly organisationId: string }) {
  return and(
    eq(personFileChanges.personId, file.personId),
    eq(personFileChanges.organisationId, file.organisationId),
  )
}
