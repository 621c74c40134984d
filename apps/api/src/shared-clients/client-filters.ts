import { and, eq, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** Somebody whom two organisations follow together. */
export interface ClientKey {
  readonly partitionId: string
  /** Whose file it is: that of whoever sent the referrals. */
  readonly organisationId: string
  readonly personId: string
  readonly receiverOrganisationId: string
}

type ClientColumns = Readonly<Record<keyof ClientKey, AnyPgColumn>>

/** What a table holds of one client. */
export function ofClient(columns: ClientColumns, client: ClientKey): SQL | undefined {
  return and(
    eq(columns.partitionId, client.partitionId),
    eq(columns.personId, client.personId),
    eq(columns.organisationId, client.organisationId),
    eq(columns.receiverOrganisationId, client.receiverOrganisationId),
  )
}
