import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { membershipDesks } from '../db/tables/memberships.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { worklistSettings } from '../db/tables/worklist-settings.ts'

export type WorklistSettingRow = typeof worklistSettings.$inferSelect

/** The views of a colleague who shares some. */
export interface SharingColleague {
  readonly views: WorklistSettingRow['views']
  readonly keptBy: { readonly id: string; readonly displayName: string }
  readonly desks: readonly string[]
}

export type WorklistRepository = ReturnType<typeof createWorklistRepository>

/** How people work in lists, and the views that they share. */
export function createWorklistRepository(connection: Connection) {
  return {
    async findSettings(membershipId: string): Promise<WorklistSettingRow | undefined> {
      const [row] = await connection
        .select()
        .from(worklistSettings)
        .where(eq(worklistSettings.membershipId, membershipId))
      return row
    },

    /** @returns whoever shares views in an organisation, without the one who asks */
    async sharing(organisationId: string, membershipId: string): Promise<SharingColleague[]> {
      const rows = await connection
        .select({
          membershipId: worklistSettings.membershipId,
          views: worklistSettings.views,
          keptBy: { id: userAccounts.id, displayName: userAccounts.displayName },
        })
        .from(worklistSettings)
        .innerJoin(userAccounts, eq(userAccounts.id, worklistSettings.userId))
        .where(
          and(
            eq(worklistSettings.organisationId, organisationId),
            worklistSettings.isSharing,
            ne(worklistSettings.membershipId, membershipId),
          ),
        )
        .orderBy(userAccounts.displayName, worklistSettings.membershipId)
      if (rows.length === 0) return []
      const desks = await connection
        .select()
        .from(membershipDesks)
        .where(
          inArray(
            membershipDesks.membershipId,
            rows.map((row) => row.membershipId),
          ),
        )
      return rows.map(({ views, keptBy, membershipId: keeper }) => ({
        views,
        keptBy,
        desks: desks.filter((desk) => desk.membershipId === keeper).map(({ deskId }) => deskId),
      }))
    },

    /** Makes or replaces the settings. @returns whether nobody else did since the version before was read */
    async saveSettings(row: WorklistSettingRow): Promise<boolean> {
      const { rowCount } = await connection
        .insert(worklistSettings)
        .values(row)
        .onConflictDoUpdate({
          target: worklistSettings.membershipId,
          set: row,
          setWhere: eq(worklistSettings.version, row.version - 1),
        })
      return rowCount === 1
    },
  }
}
