import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { notes } from '../db/tables/notes.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { type ClientKey, ofClient } from './client-filters.ts'

export type NoteRow = typeof notes.$inferSelect

export type NoteRepository = ReturnType<typeof createNoteRepository>
export type NoteRecord = Awaited<ReturnType<NoteRepository['list']>>[number]

/** The only place that touches the table of notes; row-level security keeps those of the other side away. */
export function createNoteRepository(connection: Connection) {
  return {
    /** @returns up to `limit` notes of a client that this actor may read, newest first */
    async list(client: ClientKey, limit: number) {
      return connection
        .select({
          note: notes,
          writtenBy: { id: userAccounts.id, displayName: userAccounts.displayName },
        })
        .from(notes)
        .innerJoin(userAccounts, eq(userAccounts.id, notes.writtenBy))
        .where(ofClient(notes, client))
        .orderBy(desc(notes.writtenAt), desc(notes.id))
        .limit(limit)
    },

    async find(client: ClientKey, id: string): Promise<NoteRow | undefined> {
      const [row] = await connection
        .select()
        .from(notes)
        .where(and(ofClient(notes, client), eq(notes.id, id)))
      return row
    },

    /** @returns what a file holds of it, newest first */
    async ofFile(file: Omit<ClientKey, 'receiverOrganisationId'>): Promise<NoteRow[]> {
      return connection
        .select()
        .from(notes)
        .where(
          and(
            eq(notes.partitionId, file.partitionId),
            eq(notes.personId, file.personId),
            eq(notes.organisationId, file.organisationId),
          ),
        )
        .orderBy(desc(notes.writtenAt), desc(notes.id))
    },

    async insert(row: NoteRow): Promise<void> {
      await connection.insert(notes).values(row)
    },

    /** Takes a note back: what it said is gone for good, that there was one stays. */
    async withdraw({ partitionId, id }: NoteRow, at: Date): Promise<void> {
      await connection
        .update(notes)
        .set({ text: null, withdrawnAt: at })
        .where(and(eq(notes.partitionId, partitionId), eq(notes.id, id), isNull(notes.withdrawnAt)))
    },
  }
}
