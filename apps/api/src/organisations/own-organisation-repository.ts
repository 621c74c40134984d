import { and, eq, ne, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { organisations } from '../db/tables/organisations.ts'

export type OrganisationRow = typeof organisations.$inferSelect
export type OwnOrganisationRepository = ReturnType<typeof createOwnOrganisationRepository>

/** The organisation of the actor, as its administrators keep it. */
export function createOwnOrganisationRepository(connection: Connection) {
  return {
    async find(id: string): Promise<OrganisationRow | undefined> {
      const [row] = await connection.select().from(organisations).where(eq(organisations.id, id))
      return row
    },

    /** @returns whether another organisation of its kind has this name */
    async isNameTaken({ id, kind, name }: OrganisationRow): Promise<boolean> {
      const others = await connection
        .select({ id: organisations.id })
        .from(organisations)
        .where(
          and(
            ne(organisations.id, id),
            eq(organisations.kind, kind),
            sql`lower(${organisations.name}) = lower(${name})`,
          ),
        )
      return others.length > 0
    },

    /** @returns whether it was still as it was seen */
    async change(row: OrganisationRow): Promise<boolean> {
      const { name, offerTitle, offerText, version } = row
      const { escalationWorkingDays, unclaimedWorkingDays } = row
      const { rows } = await connection.execute<{ done: boolean }>(
        sql`select change_own_organisation(${name}, ${offerTitle}, ${offerText},
          ${escalationWorkingDays}, ${version}) as done`,
      )
      const isDone = rows[0]?.done ?? false
      if (isDone)
        await connection.execute(sql`select set_unclaimed_working_days(${unclaimedWorkingDays})`)
      return isDone
    },
  }
}
