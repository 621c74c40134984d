import { and, desc, eq } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { educationChainEvents } from '../db/tables/education-chain-events.ts'
import { organisations } from '../db/tables/organisations.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import type { ChainFile } from './chain-repository.ts'

export type ChainEventRow = typeof educationChainEvents.$inferSelect

export type ChainEventRepository = ReturnType<typeof createChainEventRepository>
export type ChainEventRecord = Awaited<ReturnType<ChainEventRepository['list']>>[number]

/** The only place that touches the history of chains, but for the doors that tend them. */
export function createChainEventRepository(connection: Connection) {
  return {
    async add(event: ChainEventRow): Promise<void> {
      await connection.insert(educationChainEvents).values(event)
    },

    /** @returns what happened to the chain of a file, newest first */
    async list({ partitionId, personId, organisationId }: ChainFile) {
      return connection
        .select({
          event: educationChainEvents,
          by: { id: userAccounts.id, displayName: userAccounts.displayName },
          organisation: {
            id: organisations.id,
            name: organisations.name,
            kind: organisations.kind,
          },
        })
        .from(educationChainEvents)
        .leftJoin(userAccounts, eq(userAccounts.id, educationChainEvents.actorId))
        .leftJoin(organisations, eq(organisations.id, educationChainEvents.actorOrganisationId))
        .where(
          and(
            eq(educationChainEvents.partitionId, partitionId),
            eq(educationChainEvents.personId, personId),
            eq(educationChainEvents.organisationId, organisationId),
          ),
        )
        .orderBy(desc(educationChainEvents.at), desc(educationChainEvents.id))
    },
  }
}
