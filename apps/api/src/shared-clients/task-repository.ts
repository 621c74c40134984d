import { openStatuses } from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { FoundPeople } from '../consultations/index.ts'
import type { Connection } from '../db/database.ts'
import { desks } from '../db/tables/desks.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { referrals } from '../db/tables/referrals.ts'
import { tasks } from '../db/tables/tasks.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import type { Place } from '../list-place.ts'
import { type ClientKey, ofClient } from './client-filters.ts'

export type TaskRow = typeof tasks.$inferSelect

export type TaskRepository = ReturnType<typeof createTaskRepository>
export type TaskRecord = Awaited<ReturnType<TaskRepository['list']>>[number]

export type DueTask = Awaited<ReturnType<TaskRepository['listDue']>>[number]

/** Whoever looks for what they are to do: at an organisation that sends, or for desks. */
interface TaskTaker {
  readonly userId: string
  readonly organisationId: string
  /** Empty for whoever works at no desk. */
  readonly desks: readonly string[]
}

/** What is due by a day, and falls to somebody. */
export interface DueTaskSearch {
  readonly taker: TaskTaker
  readonly lastDay: Day
}

const assignees = alias(userAccounts, 'assignee')
const doers = alias(userAccounts, 'doer')

/** The only place that touches the table of tasks. */
export function createTaskRepository(connection: Connection) {
  /** What is open, is due by a day and falls to somebody, with the newest open referral that leads to the client. */
  function dueOf({ taker, lastDay }: DueTaskSearch) {
    const leads = connection
      .select({ id: referrals.id, deskId: referrals.deskId, reference: referrals.reference })
      .from(referrals)
      .where(
        and(
          eq(referrals.partitionId, tasks.partitionId),
          eq(referrals.personId, tasks.personId),
          eq(referrals.senderOrganisationId, tasks.organisationId),
          eq(referrals.receiverOrganisationId, tasks.receiverOrganisationId),
          isNotNull(referrals.submittedAt),
          inArray(referrals.status, [...openStatuses]),
        ),
      )
      .orderBy(
        desc(eq(referrals.deskId, tasks.deskId)),
        desc(referrals.createdAt),
        desc(referrals.id),
      )
      .limit(1)
      .as('leads')
    const isDue = and(
      fallsTo(taker),
      ...(taker.desks.length === 0 ? [] : [inArray(leads.deskId, [...taker.desks])]),
      // In words of its own, as its index says it: what is given along proves nothing to a plan.
      sql`${tasks.state} = 'open'`,
      lte(tasks.dueOn, lastDay),
      or(isNull(tasks.assigneeId), eq(tasks.assigneeId, taker.userId)),
    )
    return { leads, isDue }
  }

  return {
    /** @returns up to `limit` tasks of a client, what is open first by its day, without what was taken back */
    async list(client: ClientKey, limit: number) {
      return connection
        .select({
          task: tasks,
          addedBy: { id: userAccounts.id, displayName: userAccounts.displayName },
          assignee: { id: assignees.id, displayName: assignees.displayName },
          doneBy: { id: doers.id, displayName: doers.displayName },
        })
        .from(tasks)
        .innerJoin(userAccounts, eq(userAccounts.id, tasks.addedBy))
        .leftJoin(assignees, eq(assignees.id, tasks.assigneeId))
        .leftJoin(doers, eq(doers.id, tasks.doneBy))
        .where(and(ofClient(tasks, client), sql`${tasks.state} <> 'withdrawn'`))
        .orderBy(
          sql`${tasks.state} = 'done'`,
          sql`case when ${tasks.state} = 'open' then ${tasks.dueOn} end`,
          desc(tasks.doneAt),
          asc(tasks.id),
        )
        .limit(limit)
    },

    /**
     * @param place after which they begin: the day and the id of the last one before
     * @returns up to `limit` open tasks that are due by a day and fall to somebody: to them, or to anybody of
     * their side; each with the person and the newest open referral that leads to them. Of whom nobody follows any
     * more nothing is to be done. A task is for the desk where it was added while that has the client; then for
     * whichever desk of the organisation has them now.
     */
    async listDue(
      search: DueTaskSearch,
      { place, limit }: { place?: Place | undefined; limit: number },
    ) {
      const { leads, isDue } = dueOf(search)
      return connection
        .select({
          task: tasks,
          person: personFiles,
          referralId: leads.id,
          reference: leads.reference,
        })
        .from(tasks)
        .innerJoin(personFiles, isOfTask)
        .innerJoinLateral(leads, sql`true`)
        .where(and(isDue, after(place)))
        .orderBy(asc(tasks.dueOn), asc(tasks.id))
        .limit(limit)
    },

    /** Counts them, up to one more than the limit. */
    async countDue(search: DueTaskSearch, limit: number): Promise<number> {
      const { leads, isDue } = dueOf(search)
      const some = connection
        .select({ one: sql`1`.as('one') })
        .from(tasks)
        .innerJoin(personFiles, isOfTask)
        .innerJoinLateral(leads, sql`true`)
        .where(isDue)
        .limit(limit + 1)
        .as('some')
      const [row] = await connection.select({ count: sql<number>`count(*)::int` }).from(some)
      return row?.count ?? 0
    },

    /** @returns whom all of them are for, as the database finds them */
    peopleOfDue(search: DueTaskSearch): FoundPeople {
      const { leads, isDue } = dueOf(search)
      return sql`select ${personFiles.partitionId} as partition_id,
        ${personFiles.organisationId} as keeper_id, ${personFiles.personId} as person_id
        from ${tasks} join ${personFiles} on ${isOfTask} join lateral ${leads} on true
        where ${isDue}`
    },

    /** Locks a task of a client: of two who tick it at once, the second sees what the first did. */
    async lock(client: ClientKey, id: string): Promise<TaskRow | undefined> {
      const [row] = await connection
        .select()
        .from(tasks)
        .where(and(ofClient(tasks, client), eq(tasks.id, id)))
        .for('update')
      return row
    },

    /** @returns what a file holds of it, newest first */
    async ofFile(file: Omit<ClientKey, 'receiverOrganisationId'>): Promise<TaskRow[]> {
      return connection
        .select()
        .from(tasks)
        .where(
          and(
            eq(tasks.partitionId, file.partitionId),
            eq(tasks.personId, file.personId),
            eq(tasks.organisationId, file.organisationId),
          ),
        )
        .orderBy(desc(tasks.addedAt), desc(tasks.id))
    },

    async insert(row: TaskRow): Promise<void> {
      await connection.insert(tasks).values(row)
    },

    async update(
      { partitionId, id }: Pick<TaskRow, 'partitionId' | 'id'>,
      change: Pick<TaskRow, 'state' | 'doneAt' | 'doneBy' | 'doneParty'>,
    ): Promise<void> {
      await connection
        .update(tasks)
        .set(change)
        .where(and(eq(tasks.partitionId, partitionId), eq(tasks.id, id)))
    },
  }
}

/** The file of whom a task is for. */
const isOfTask = and(
  eq(personFiles.partitionId, tasks.partitionId),
  eq(personFiles.personId, tasks.personId),
  eq(personFiles.organisationId, tasks.organisationId),
)

function after(place: Place | undefined): SQL | undefined {
  if (place === undefined) return undefined
  return sql`(${tasks.dueOn}, ${tasks.id}) > (${place.at}::date, ${place.id}::uuid)`
}

/** What falls to a side. An organisation that sends has no desks, and a desk keeps no files. */
function fallsTo({ organisationId, desks: own }: TaskTaker): SQL | undefined {
  // Of all desks of the organisation: which has the client now follows from the referrals.
  const ofOrganisation = sql`(select ${desks.id} from ${desks} where ${desks.organisationId} = ${organisationId})`
  return own.length === 0
    ? and(eq(tasks.organisationId, organisationId), sql`${tasks.party} = 'sender'`)
    : and(sql`${tasks.deskId} in ${ofOrganisation}`, sql`${tasks.party} = 'receiver'`)
}
