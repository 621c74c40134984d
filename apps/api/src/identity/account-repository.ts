import type { OwnMembership } from '@onthaal/shared/identity/schemas'
import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { accountUses } from '../db/tables/account-uses.ts'
import { credentials } from '../db/tables/credentials.ts'
import { memberships } from '../db/tables/memberships.ts'
import { organisations } from '../db/tables/organisations.ts'
import { secondFactors } from '../db/tables/second-factors.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

/** A code that somebody uses, and the hash of the password that it sets. */
interface UsedCode {
  readonly username: string
  readonly codeHash: string
  readonly passwordHash: string
  readonly now: Date
}

export type AccountRepository = ReturnType<typeof createAccountRepository>

/** Local accounts and their memberships; passwords are read at the door only. */
export function createAccountRepository(connection: Connection) {
  return {
    /** @returns the account that may sign in by this name, and what it has to show */
    async findForSignIn(username: string) {
      const [row] = await connection
        .select({
          userId: userAccounts.id,
          passwordHash: credentials.passwordHash,
          secondFactorSince: secondFactors.confirmedAt,
        })
        .from(userAccounts)
        .innerJoin(credentials, eq(credentials.userId, userAccounts.id))
        .leftJoin(secondFactors, eq(secondFactors.userId, userAccounts.id))
        .where(
          and(
            eq(sql`lower(${userAccounts.username})`, username.trim().toLowerCase()),
            isNull(userAccounts.disabledAt),
          ),
        )
      return row
    },

    /** Sets a password in exchange for a code. @returns whether the code was good */
    async useCode(given: UsedCode): Promise<boolean> {
      const { username, codeHash, passwordHash, now } = given
      const { rows } = await connection.execute<{ set: boolean }>(
        sql`select use_sign_in_code(${username}, ${codeHash}, ${passwordHash},
          ${now.toISOString()}::timestamptz) as set`,
      )
      return rows[0]?.set ?? false
    },

    /** Remembers when somebody signed in last. */
    async recordUse(userId: string, lastSignInAt: Date): Promise<void> {
      await connection
        .insert(accountUses)
        .values({ userId, lastSignInAt })
        .onConflictDoUpdate({ target: accountUses.userId, set: { lastSignInAt } })
    },

    /** @returns the name of a user who may sign in, with the password hash of a local account */
    async findForUnlocking(userId: string) {
      const [row] = await connection
        .select({
          username: sql<string>`${userAccounts.username}`,
          passwordHash: credentials.passwordHash,
          secondFactorSince: secondFactors.confirmedAt,
        })
        .from(userAccounts)
        .innerJoin(credentials, eq(credentials.userId, userAccounts.id))
        .leftJoin(secondFactors, eq(secondFactors.userId, userAccounts.id))
        .where(and(eq(userAccounts.id, userId), isNull(userAccounts.disabledAt)))
      return row
    },

    /** @returns the memberships in which a user may work, by organisation */
    async listMemberships(userId: string): Promise<OwnMembership[]> {
      return connection
        .select({
          id: memberships.id,
          organisation: {
            id: organisations.id,
            name: organisations.name,
            kind: organisations.kind,
          },
          roles: memberships.roles,
        })
        .from(memberships)
        .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
        .where(and(eq(memberships.userId, userId), sql`${memberships.roles} <> '{}'`))
        .orderBy(asc(organisations.name), asc(memberships.id))
    },

    /** @returns all accounts that can sign in with a password; meant for demonstrations */
    async listWithPassword() {
      return connection
        .select({
          username: sql<string>`${userAccounts.username}`,
          displayName: userAccounts.displayName,
          organisation: organisations.name,
          roles: memberships.roles,
        })
        .from(userAccounts)
        .innerJoin(credentials, eq(credentials.userId, userAccounts.id))
        .innerJoin(memberships, eq(memberships.userId, userAccounts.id))
        .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
        .where(and(isNull(userAccounts.disabledAt), isNotNull(userAccounts.username)))
        .orderBy(
          sql`array_position(array['municipality', 'ocmw', 'agency'], ${organisations.kind})`,
          asc(organisations.name),
          asc(userAccounts.username),
        )
    },
  }
}
