import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../db/database.ts'
import { membershipDesks, memberships } from '../db/tables/memberships.ts'
import { programs } from '../db/tables/programs.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

type ProgramRow = typeof programs.$inferSelect
export type ProgramRepository = ReturnType<typeof createProgramRepository>

/** A program with the account and the membership that it works under. */
export interface ProgramRecord {
  readonly program: ProgramRow
  readonly account: typeof userAccounts.$inferSelect
  readonly membership: typeof memberships.$inferSelect
  readonly desks: string[]
  readonly registrar: { readonly id: string; readonly displayName: string } | null
}

interface NewRows extends Omit<ProgramRecord, 'desks' | 'registrar'> {
  readonly desks: readonly string[]
}

const desksOf = sql<string[]>`coalesce((select array_agg(${membershipDesks.deskId} order by 1)
  from ${membershipDesks} where ${membershipDesks.membershipId} = ${memberships.id}), '{}')`

const registrars = alias(userAccounts, 'registrar')

/** The programs of the actor's organisation; row-level security shows and lets write no other. */
export function createProgramRepository(connection: Connection) {
  const select = () =>
    connection
      .select({
        ...{ program: programs, account: userAccounts, membership: memberships, desks: desksOf },
        registrar: { id: registrars.id, displayName: registrars.displayName },
      })
      .from(programs)
      .innerJoin(userAccounts, eq(userAccounts.id, programs.userId))
      .innerJoin(memberships, eq(memberships.userId, programs.userId))
      .leftJoin(registrars, eq(registrars.id, programs.registeredBy))
  const isOf = (id: string, organisationId: string) =>
    and(eq(programs.userId, id), eq(programs.organisationId, organisationId))

  return {
    async find(id: string, organisationId: string) {
      const [record] = await select().where(isOf(id, organisationId))
      return record
    },

    /** Locks the program until the transaction ends. */
    async lock(id: string, organisationId: string) {
      const [record] = await select()
        .where(isOf(id, organisationId))
        .for('update', { of: programs })
      return record
    },

    /** @returns the programs of an organisation, the newest first, after the one with this id */
    async page(
      organisationId: string,
      { after, size }: { after: string | undefined; size: number },
    ): Promise<{ records: ProgramRecord[]; next: string | undefined }> {
      const found = await select()
        .where(
          and(
            eq(programs.organisationId, organisationId),
            ...(after === undefined ? [] : [lt(programs.userId, after)]),
          ),
        )
        .orderBy(desc(programs.userId))
        .limit(size + 1)
      const records = found.slice(0, size)
      return { records, next: found.length > size ? records.at(-1)?.program.userId : undefined }
    },

    async insert({ account, membership, desks, program }: NewRows): Promise<void> {
      await connection.insert(userAccounts).values(account)
      await connection.insert(memberships).values(membership)
      if (desks.length > 0) {
        const membershipId = membership.id
        await connection
          .insert(membershipDesks)
          .values(desks.map((deskId) => ({ membershipId, deskId })))
      }
      await connection.insert(programs).values(program)
    },

    /** Raises the version along. */
    async update(
      { userId, version }: ProgramRow,
      change: Partial<Pick<ProgramRow, 'secretHash' | 'secretMadeAt' | 'earlierSecretHash'>>,
    ): Promise<void> {
      await connection
        .update(programs)
        .set({ ...change, version: version + 1 })
        .where(eq(programs.userId, userId))
    },

    /** Closes the account, so that nothing is let in by it from now on. */
    async close(id: string, disabledAt: Date): Promise<void> {
      await connection.update(userAccounts).set({ disabledAt }).where(eq(userAccounts.id, id))
    },
  }
}
