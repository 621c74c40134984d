import { protocolWarning } from '@onthaal/shared/protocols'
import type { Day } from '@onthaal/shared/time'
import { and, desc, eq, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../db/database.ts'
import { organisations } from '../db/tables/organisations.ts'
import { protocols } from '../db/tables/protocols.ts'
import type { Place } from '../list-place.ts'

export type ProtocolRow = typeof protocols.$inferSelect
export type ProtocolRepository = ReturnType<typeof createProtocolRepository>

const senders = alias(organisations, 'sender')
const receivers = alias(organisations, 'receiver')

/** Of the same pair, one that is in force on the day after the last day of this one. */
const isSucceeded = sql<boolean>`exists (select from ${protocols} successor
  where successor.sender_organisation_id = ${protocols.senderOrganisationId}
    and successor.receiver_organisation_id = ${protocols.receiverOrganisationId}
    and successor.valid_from <= ${protocols.validTo} + 1 and successor.valid_to > ${protocols.validTo})`

/** The only place that touches the table of protocols. */
export function createProtocolRepository(connection: Connection) {
  const select = () =>
    connection
      .select({
        protocol: protocols,
        sender: { id: senders.id, name: senders.name, kind: senders.kind },
        receiver: { id: receivers.id, name: receivers.name, kind: receivers.kind },
        isSucceeded,
      })
      .from(protocols)
      .innerJoin(senders, eq(senders.id, protocols.senderOrganisationId))
      .innerJoin(receivers, eq(receivers.id, protocols.receiverOrganisationId))

  return {
    /** @returns a protocol that this organisation is a party to */
    async find(id: string, organisationId: string): Promise<ProtocolRecord | undefined> {
      const [row] = await select().where(and(eq(protocols.id, id), isParty(organisationId)))
      return row
    },

    /** Locks the row until the transaction ends. */
    async lock(id: string, organisationId: string): Promise<ProtocolRow | undefined> {
      const [row] = await connection
        .select()
        .from(protocols)
        .where(and(eq(protocols.id, id), isParty(organisationId)))
        .for('update')
      return row
    },

    /** @returns those that this organisation is a party to, what ends last first */
    async page(
      organisationId: string,
      { warned, today }: { warned: boolean; today: Day },
      { place, size }: { place: Place | undefined; size: number },
    ): Promise<{ records: ProtocolRecord[]; next: Place | undefined }> {
      const found = await select()
        .where(
          and(
            isParty(organisationId),
            ...(warned
              ? [sql`${protocols.validTo} <= ${today}::date + 90`, sql`not ${isSucceeded}`]
              : []),
            ...(place === undefined
              ? []
              : [
                  sql`(${protocols.validTo}, ${protocols.id}) < (${place.at}::date, ${place.id}::uuid)`,
                ]),
          ),
        )
        .orderBy(desc(protocols.validTo), desc(protocols.id))
        .limit(size + 1)
      const records = found.slice(0, size)
      const last = records.at(-1)?.protocol
      const next = found.length > size && last ? { at: last.validTo, id: last.id } : undefined
      return { records, next }
    },

    async insert(row: ProtocolRow): Promise<void> {
      await connection.insert(protocols).values(row)
    },

    async update(
      { id, version }: ProtocolRow,
      change: Partial<Omit<ProtocolRow, 'id' | 'version'>>,
    ): Promise<void> {
      await connection
        .update(protocols)
        .set({ ...change, version: version + 1 })
        .where(eq(protocols.id, id))
    },

    /** @returns the organisations among these ids */
    async organisations(ids: readonly string[]) {
      const { id, kind, name } = organisations
      return connection
        .select({ id, kind, name })
        .from(organisations)
        .where(sql`${id} = any(${sql.param(`{${ids.join(',')}}`)}::uuid[])`)
    },
  }
}

function isParty(organisationId: string): SQL | undefined {
  return or(
    eq(protocols.senderOrganisationId, organisationId),
    eq(protocols.receiverOrganisationId, organisationId),
  )
}

/** A protocol with the names of its parties. */
export interface ProtocolRecord {
  readonly protocol: ProtocolRow
  readonly sender: Party
  readonly receiver: Party
  readonly isSucceeded: boolean
}

interface Party {
  readonly id: string
  readonly name: string
  readonly kind: (typeof organisations.$inferSelect)['kind']
}

/** @returns how near the end of a protocol is, on a day */
export function warningOf({ protocol, isSucceeded }: ProtocolRecord, today: Day) {
  return protocolWarning(protocol.validTo, isSucceeded, today)
}
