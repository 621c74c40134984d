import type { DeclineReason } from '@onthaal/shared/education'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { isRefusedByDoor } from '../db/database-errors.ts'
import { educationTransfers } from '../db/tables/education-transfers.ts'
import { organisations } from '../db/tables/organisations.ts'
import { ChainMoveNotAllowedError } from '../errors.ts'
import { newId } from '../ids.ts'
import type { ChainFile, ChainRow } from './chain-repository.ts'

export type TransferRow = typeof educationTransfers.$inferSelect
export type TransferRepository = ReturnType<typeof createTransferRepository>
export type TransferRecord = Awaited<ReturnType<TransferRepository['listWaiting']>>[number]

/** The only place that touches the table of children who moved here, but for the door that adds to it. */
export function createTransferRepository(connection: Connection) {
  const select = () =>
    connection
      .select({
        transfer: educationTransfers,
        from: { id: organisations.id, name: organisations.name, kind: organisations.kind },
      })
      .from(educationTransfers)
      .innerJoin(organisations, eq(organisations.id, educationTransfers.fromOrganisationId))

  return {
    /**
     * Puts a child whose chain was closed a moment ago in this transaction on the board of the municipality to
     * which it moved, through a door in SQL: whoever does it sees nothing there.
     *
     * @throws ChainMoveNotAllowedError when nobody there would get it: the transaction is lost
     */
    async passOn({ partitionId, id }: Pick<ChainRow, 'partitionId' | 'id'>): Promise<void> {
      await connection
        .execute(
          sql`select pass_education_chain_on(${newId()}::uuid, ${partitionId}::uuid, ${id}::uuid)`,
        )
        .catch((error: unknown) => {
          throw isRefusedByDoor(error)
            ? new ChainMoveNotAllowedError('Nobody there would get this child.')
            : error
        })
    },

    /** @returns who moved to an organisation and was neither taken over nor declined, who waits longest first */
    async listWaiting(organisationId: string) {
      return select()
        .where(
          and(
            eq(educationTransfers.organisationId, organisationId),
            isNull(educationTransfers.takenOverAt),
            isNull(educationTransfers.declinedAt),
          ),
        )
        .orderBy(asc(educationTransfers.receivedAt), asc(educationTransfers.id))
        .limit(mostWaiting)
    },

    async find(id: string) {
      const [row] = await select().where(eq(educationTransfers.id, id))
      return row
    },

    /** Locks the row until the transaction ends. */
    async lock(id: string): Promise<TransferRow | undefined> {
      const [row] = await connection
        .select()
        .from(educationTransfers)
        .where(eq(educationTransfers.id, id))
        .for('update')
      return row
    },

    /** Ties it to the file that says who it is by now. */
    async takeOver(
      { partitionId, id, version }: TransferRow,
      { file, at, by }: { file: ChainFile; at: Date; by: string },
    ): Promise<void> {
      await connection
        .update(educationTransfers)
        .set({
          ...{ partitionId: file.partitionId, personId: file.personId, version: version + 1 },
          ...{
            givenName: null,
            familyName: null,
            birthDate: null,
            takenOverAt: at,
            takenOverBy: by,
          },
        })
        .where(and(eq(educationTransfers.partitionId, partitionId), eq(educationTransfers.id, id)))
    },

    /**
     * Says that a child does not live here: its words are gone, and it is followed again where it came from, through a
     * door in SQL. Whoever does it sees nothing there.
     */
    async decline(
      { partitionId, id, version }: TransferRow,
      {
        reason,
        note,
        at,
        by,
      }: { reason: DeclineReason; note: string | null; at: Date; by: string },
    ): Promise<void> {
      await connection
        .update(educationTransfers)
        .set({
          ...{ version: version + 1, givenName: null, familyName: null, birthDate: null },
          ...{ declinedAt: at, declinedBy: by, declineReason: reason },
        })
        .where(and(eq(educationTransfers.partitionId, partitionId), eq(educationTransfers.id, id)))
      await connection.execute(
        sql`select return_education_chain(${newId()}::uuid, ${partitionId}::uuid, ${id}::uuid, ${note})`,
      )
    },
  }
}

/** So many are shown at once: who is taken over makes room for the next. */
const mostWaiting = 100
