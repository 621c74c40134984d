import type { Role } from '@onthaal/shared/identity'
import { and, arrayOverlaps, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { desks } from '../db/tables/desks.ts'
import { membershipDesks, memberships } from '../db/tables/memberships.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

export type ColleagueRepository = ReturnType<typeof createColleagueRepository>

/** Who works where; an actor finds the members of its own organisation alone. */
export function createColleagueRepository(connection: Connection) {
  return {
    /** @returns everybody who works in an organisation in one of some roles, by name */
    async listInRoles(organisationId: string, roles: readonly Role[]) {
      return connection
        .select({ id: userAccounts.id, displayName: userAccounts.displayName })
        .from(memberships)
        .innerJoin(userAccounts, eq(userAccounts.id, memberships.userId))
        .where(
          and(
            eq(memberships.organisationId, organisationId),
            arrayOverlaps(memberships.roles, [...roles]),
            isNull(userAccounts.disabledAt),
            isNull(memberships.waitingSince),
            eq(userAccounts.kind, 'person'),
          ),
        )
        .orderBy(asc(userAccounts.displayName), asc(userAccounts.id))
    },

    /** @returns everybody of an organisation who works with the schooling of minors in one of some roles, by name */
    async listInEducation(organisationId: string, roles: readonly Role[]) {
      return connection
        .selectDistinct({ id: userAccounts.id, displayName: userAccounts.displayName })
        .from(memberships)
        .innerJoin(userAccounts, eq(userAccounts.id, memberships.userId))
        .where(
          and(
            eq(memberships.organisationId, organisationId),
            eq(memberships.education, true),
            arrayOverlaps(memberships.roles, [...roles]),
            isNull(userAccounts.disabledAt),
            isNull(memberships.waitingSince),
            eq(userAccounts.kind, 'person'),
          ),
        )
        .orderBy(asc(userAccounts.displayName), asc(userAccounts.id))
    },

    /** @returns the ids of the memberships of somebody in an organisation */
    async membershipsOf(userId: string, organisationId: string): Promise<string[]> {
      const rows = await connection
        .select({ id: memberships.id })
        .from(memberships)
        .where(and(eq(memberships.userId, userId), eq(memberships.organisationId, organisationId)))
      return rows.map(({ id }) => id)
    },

    /** @returns the memberships of everybody who works for a desk, itself or its region, by name */
    async listAtDesk(deskId: string) {
      return this.listAtDesks([deskId])
    },

    /** The same for several desks: a membership comes once for each that it works for. */
    async listAtDesks(deskIds: readonly string[]) {
      return connection
        .select({
          deskId: desks.id,
          id: userAccounts.id,
          displayName: userAccounts.displayName,
          organisationId: memberships.organisationId,
          roles: memberships.roles,
          education: memberships.education,
        })
        .from(memberships)
        .innerJoin(userAccounts, eq(userAccounts.id, memberships.userId))
        .innerJoin(
          desks,
          and(
            inArray(desks.id, [...deskIds]),
            eq(desks.organisationId, memberships.organisationId),
          ),
        )
        .leftJoin(
          membershipDesks,
          and(
            eq(membershipDesks.membershipId, memberships.id),
            eq(membershipDesks.deskId, desks.id),
          ),
        )
        .where(
          and(
            isNull(userAccounts.disabledAt),
            isNull(memberships.waitingSince),
            eq(userAccounts.kind, 'person'),
            sql`(${membershipDesks.deskId} is not null or ${memberships.regionId} = ${desks.regionId})`,
          ),
        )
        .orderBy(asc(userAccounts.displayName), asc(userAccounts.id))
    },
  }
}
