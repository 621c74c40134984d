import { and, asc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../db/database.ts'
import { violatedConstraint } from '../db/database-errors.ts'
import { accountUses } from '../db/tables/account-uses.ts'
import { desks } from '../db/tables/desks.ts'
import { membershipDesks, memberships } from '../db/tables/memberships.ts'
import { regions } from '../db/tables/regions.ts'
import { rightsChanges } from '../db/tables/rights-changes.ts'
import { signInCodes } from '../db/tables/sign-in-codes.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

type MembershipRow = typeof memberships.$inferSelect
type AccountRow = typeof userAccounts.$inferSelect
export type UserRepository = ReturnType<typeof createUserRepository>

/** Somebody in one organisation, with what is known of their access. */
export interface UserRecord {
  readonly account: AccountRow
  readonly membership: MembershipRow
  readonly desks: string[]
  readonly lastSignInAt: Date | null
  readonly lastChangedAt: string | null
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  readonly isShared: boolean
  readonly reviewer: { readonly id: string; readonly displayName: string } | null
}

/** Programs are no users: they have a list of their own. */
const isPerson = eq(userAccounts.kind, 'person')

const reviewers = alias(userAccounts, 'reviewer')

const desksOf = sql<string[]>`coalesce((select array_agg(${membershipDesks.deskId} order by 1)
  from ${membershipDesks} where ${membershipDesks.membershipId} = ${memberships.id}), '{}')`
const lastChangedAt = sql<string | null>`(select max(${rightsChanges.at}) from ${rightsChanges}
  where ${rightsChanges.subjectId} = ${userAccounts.id} and ${rightsChanges.what} <> 'accessReviewed')`

/** Who works in the actor's organisation; row-level security shows and lets write no other. */
export function createUserRepository(connection: Connection) {
  const select = () =>
    connection
      .select({
        account: userAccounts,
        membership: memberships,
        desks: desksOf,
        lastSignInAt: accountUses.lastSignInAt,
        lastChangedAt,
        hasPassword: sql<boolean>`account_has_password(${userAccounts.id})`,
        hasSecondFactor: sql<boolean>`account_has_second_factor(${userAccounts.id})`,
        isShared: sql<boolean>`account_is_shared(${userAccounts.id})`,
        reviewer: { id: reviewers.id, displayName: reviewers.displayName },
      })
      .from(memberships)
      .innerJoin(userAccounts, eq(userAccounts.id, memberships.userId))
      .leftJoin(accountUses, eq(accountUses.userId, memberships.userId))
      .leftJoin(reviewers, eq(reviewers.id, memberships.reviewedBy))

  return {
    async find(userId: string, organisationId: string) {
      const [record] = await select().where(isMember(userId, organisationId))
      return record
    },

    /** Locks the membership until the transaction ends. */
    async lock(userId: string, organisationId: string) {
      const [record] = await select()
        .where(isMember(userId, organisationId))
        .for('update', { of: memberships })
      return record
    },

    /** @returns the users of an organisation by name, after the one with this id */
    async page(
      organisationId: string,
      { after, size }: { after: string | undefined; size: number },
    ): Promise<{ records: UserRecord[]; next: string | undefined }> {
      const name = sql`lower(${userAccounts.displayName})`
      const place: SQL[] =
        after === undefined
          ? []
          : [
              sql`(${name}, ${userAccounts.id}) > (select lower(last.display_name), last.id
                from ${userAccounts} last where last.id = ${after}::uuid)`,
            ]
      const found = await select()
        .where(and(eq(memberships.organisationId, organisationId), isPerson, ...place))
        .orderBy(sql`${name} asc`, asc(userAccounts.id))
        .limit(size + 1)
      const records = found.slice(0, size)
      return { records, next: found.length > size ? records.at(-1)?.account.id : undefined }
    },

    /** @returns whether the name was free */
    async insert(account: AccountRow, membership: MembershipRow): Promise<boolean> {
      try {
        await connection.insert(userAccounts).values(account)
      } catch (error) {
        if (violatedConstraint(error) === 'user_account_username') return false
        throw error
      }
      await connection.insert(memberships).values(membership)
      return true
    },

    /**
     * Locks the account of somebody, until the transaction ends, for whoever knows both of its names.
     *
     * @returns its id, unless there is none that may sign in
     */
    async lockAccountNamed(username: string, displayName: string): Promise<string | undefined> {
      const { rows } = await connection.execute<{ id: string | null }>(
        sql`select account_named(${username}, ${displayName}) as id`,
      )
      return rows[0]?.id ?? undefined
    },

    async insertMembership(membership: MembershipRow): Promise<void> {
      await connection.insert(memberships).values(membership)
    },

    /** Only what still waits is to be deleted; row-level security keeps the rest. */
    async deleteWaiting(membershipId: string): Promise<void> {
      await connection
        .delete(memberships)
        .where(and(eq(memberships.id, membershipId), isNotNull(memberships.waitingSince)))
    },

    async updateAccount(id: string, change: Partial<Omit<AccountRow, 'id'>>): Promise<void> {
      await connection.update(userAccounts).set(change).where(eq(userAccounts.id, id))
    },

    /** Raises the version along: it stands for all that is known of the user here. */
    async updateMembership(
      { id, version }: MembershipRow,
      change: Partial<Omit<MembershipRow, 'id' | 'version'>>,
    ): Promise<void> {
      await connection
        .update(memberships)
        .set({ ...change, version: version + 1 })
        .where(eq(memberships.id, id))
    },

    async replaceDesks(membershipId: string, deskIds: readonly string[]): Promise<void> {
      await connection.delete(membershipDesks).where(eq(membershipDesks.membershipId, membershipId))
      if (deskIds.length === 0) return
      await connection
        .insert(membershipDesks)
        .values(deskIds.map((deskId) => ({ membershipId, deskId })))
    },

    /** Puts a code in the place of an earlier one. */
    async replaceCode(row: typeof signInCodes.$inferSelect): Promise<void> {
      await connection.delete(signInCodes).where(eq(signInCodes.userId, row.userId))
      await connection.insert(signInCodes).values(row)
    },

    /** Takes a second step away, and ends all sessions. @returns whether there was one to take */
    async removeSecondFactor(userId: string): Promise<boolean> {
      const { rows } = await connection.execute<{ removed: boolean }>(
        sql`select remove_second_factor(${userId}) as removed`,
      )
      return rows[0]?.removed ?? false
    },

    /** @returns the desks and regions of an organisation, by name */
    async workplaces(organisationId: string) {
      const [ofDesks, ofRegions] = await Promise.all([
        connection
          .select({ id: desks.id, name: desks.name })
          .from(desks)
          .where(eq(desks.organisationId, organisationId))
          .orderBy(asc(desks.name), asc(desks.id)),
        connection
          .select({ id: regions.id, name: regions.name })
          .from(regions)
          .where(eq(regions.organisationId, organisationId))
          .orderBy(asc(regions.name), asc(regions.id)),
      ])
      return { desks: ofDesks, regions: ofRegions }
    },
  }
}

function isMember(userId: string, organisationId: string) {
  return and(
    eq(memberships.userId, userId),
    eq(memberships.organisationId, organisationId),
    isPerson,
  )
}
