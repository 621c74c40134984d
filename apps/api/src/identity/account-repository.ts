import type { OwnMembership } from '@onthaal/shared/identity/schemas'
import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
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

/** For whom a user may work, and for whom they are asked to. */
export interface OwnMemberships {
  readonly memberships: readonly OwnMembership[]
  readonly invitations: readonly OwnMembership[]
}

interface InvitationAnswer {
  readonly userId: string
  readonly invitationId: string
  readonly accepts: boolean
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

    /** @returns for whom a user may work, and what waits for their answer, by organisation */
    async listOwn(userId: string): Promise<OwnMemberships> {
      const { rows } = await connection.execute<{ own: OwnMemberships }>(
        sql`select own_memberships(${userId}) as own`,
      )
      return rows[0]?.own ?? { memberships: [], invitations: [] }
    },

    /** @returns the membership at whoever keeps the account, though it may be one without roles */
    async findMembershipAtKeeper(userId: string): Promise<{ id: string } | undefined> {
      const [row] = await connection
        .select({ id: memberships.id })
        .from(memberships)
        .innerJoin(
          userAccounts,
          and(
            eq(userAccounts.id, memberships.userId),
            eq(userAccounts.organisationId, memberships.organisationId),
          ),
        )
        .where(and(eq(memberships.userId, userId), isNull(memberships.waitingSince)))
      return row
    },

    /** @returns who keeps the account of a user; nobody of a program, that has no sessions */
    async findKeeper(userId: string): Promise<string | undefined> {
      const [row] = await connection
        .select({ keeper: userAccounts.organisationId })
        .from(userAccounts)
        .where(and(eq(userAccounts.id, userId), eq(userAccounts.kind, 'person')))
      return row?.keeper ?? undefined
    },

    /** Accepts an invitation or declines it. @returns whether it waited for this user */
    async answerInvitation({ userId, invitationId, accepts, now }: InvitationAnswer) {
      const { rows } = await connection.execute<{ answered: boolean }>(
        sql`select answer_membership(${userId}, ${invitationId}, ${accepts},
          ${now.toISOString()}::timestamptz) as answered`,
      )
      return rows[0]?.answered ?? false
    },

    /** @returns those of the accounts that are not disabled, each at the organisation that keeps it */
    async listOpen(userIds: readonly string[]) {
      return connection
        .select({
          username: sql<string>`${userAccounts.username}`,
          displayName: userAccounts.displayName,
          organisation: organisations.name,
          roles: memberships.roles,
        })
        .from(userAccounts)
        .innerJoin(credentials, eq(credentials.userId, userAccounts.id))
        .innerJoin(
          memberships,
          and(
            eq(memberships.userId, userAccounts.id),
            eq(memberships.organisationId, userAccounts.organisationId),
          ),
        )
        .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
        .where(
          and(
            inArray(userAccounts.id, [...userIds]),
            isNull(userAccounts.disabledAt),
            isNotNull(userAccounts.username),
          ),
        )
        .orderBy(
          sql`array_position(array['municipality', 'ocmw', 'agency'], ${organisations.kind})`,
          asc(organisations.name),
          asc(userAccounts.username),
        )
    },
  }
}
