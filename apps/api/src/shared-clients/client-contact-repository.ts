import { desc, eq } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { clientContacts } from '../db/tables/client-contacts.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { type ClientKey, ofClient } from './client-filters.ts'

type ContactRow = typeof clientContacts.$inferSelect

export type ClientContactRepository = ReturnType<typeof createClientContactRepository>
export type ClientContactRecord = Awaited<ReturnType<ClientContactRepository['list']>>[number]

/** The only place that touches the table of first contact persons. */
export function createClientContactRepository(connection: Connection) {
  return {
    /** @returns of each side whom it is asked for first, if anybody said so; the newest counts */
    async list(client: ClientKey) {
      return connection
        .selectDistinctOn([clientContacts.party], {
          party: clientContacts.party,
          colleague: { id: userAccounts.id, displayName: userAccounts.displayName },
        })
        .from(clientContacts)
        .innerJoin(userAccounts, eq(userAccounts.id, clientContacts.userId))
        .where(ofClient(clientContacts, client))
        .orderBy(clientContacts.party, desc(clientContacts.chosenAt), desc(clientContacts.id))
    },

    async insert(row: ContactRow): Promise<void> {
      await connection.insert(clientContacts).values(row)
    },
  }
}
