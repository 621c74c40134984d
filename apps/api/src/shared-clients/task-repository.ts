import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../db/database.ts'
import { tasks } from '../db/tables/tasks.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { type ClientKey, ofClient } from './client-key.ts'

export type TaskRow = typeof tasks.$inferSelect

export type TaskRepository = ReturnType<typeof createTaskRepository>
export type TaskRecord = Awaited<ReturnType<TaskRepository['list']>>[number]

const assignees = alias(userAccounts, 'assignee')
const doers = alias(userAccounts, 'doer')

/** The only place that touches the table of tasks. */
export function createTaskRepository(connection: Connection) {
  return {
    /** @returns the tasks of a client, what is open first by its day, without what was taken back */
    async list(client: ClientKey) {
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
