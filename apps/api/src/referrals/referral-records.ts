import type { DataCategory } from '@onthaal/shared/protocols'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../db/database.ts'
import { cooperationAgreements } from '../db/tables/cooperation-agreements.ts'
import { desks } from '../db/tables/desks.ts'
import { organisations } from '../db/tables/organisations.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { protocols } from '../db/tables/protocols.ts'
import { referrals } from '../db/tables/referrals.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import {
  delayWords,
  forwardedTo,
  guardianContacts,
  householdAtSending,
  newestAppointment,
  openQuestion,
  origin,
  pendingBeside,
  wentOn,
} from './linked-records.ts'

export const senders = alias(organisations, 'sender')
export const receivers = alias(organisations, 'receiver')
const duplicates = alias(referrals, 'duplicate')
export const owners = alias(userAccounts, 'owner')

/** The protocol that covers the flow from sender to receiver on a day (e-gov decree art. 8). */
function protocolInForce(today: string): SQL<string | null> {
  return sql<string | null>`(select ${protocols.id} from ${protocols}
    where ${protocols.senderOrganisationId} = ${referrals.senderOrganisationId}
      and ${protocols.receiverOrganisationId} = ${referrals.receiverOrganisationId}
      and ${today}::date between ${protocols.validFrom} and ${protocols.validTo}
    order by ${protocols.validTo} desc limit 1)`
}

/**
 * The cooperation agreement of the two on a day, without its addenda; of several the one that ends last. Without one
 * nothing stops.
 */
function agreementInForce(today: string): SQL<string | null> {
  const { id, organisationId, partnerOrganisationId, amends, validFrom, validTo } =
    cooperationAgreements
  return sql<string | null>`(select ${id} from ${cooperationAgreements}
    where ((${organisationId} = ${referrals.senderOrganisationId}
          and ${partnerOrganisationId} = ${referrals.receiverOrganisationId})
        or (${organisationId} = ${referrals.receiverOrganisationId}
          and ${partnerOrganisationId} = ${referrals.senderOrganisationId}))
      and ${amends} is null and ${today}::date between ${validFrom} and ${validTo}
    order by ${validTo} desc, ${id} limit 1)`
}

/** The agreement that was in force when it was sent. */
const agreement = sql<{ id: string; reference: string } | null>`(
  select json_build_object('id', ${cooperationAgreements.id}, 'reference', ${cooperationAgreements.reference})
  from ${cooperationAgreements} where ${cooperationAgreements.id} = ${referrals.agreementId})`

/** What the protocol that it was sent under lets the sender know. */
export const agreedCategories: SQL<DataCategory[] | null> = sql`(
  select ${protocols.categories} from ${protocols}
  where ${protocols.id} = ${referrals.protocolId})`

/**
 * A referral whole, with the names that belong to it, in one statement.
 *
 * @param today day in Belgium on which a protocol has to be in force
 */
export function selectRecords(connection: Connection, today: string) {
  return connection
    .select({
      referral: referrals,
      person: personFiles,
      sender: { id: senders.id, name: senders.name, kind: senders.kind },
      receiver: { id: receivers.id, name: receivers.name, kind: receivers.kind },
      desk: { id: desks.id, name: desks.name },
      owner: { id: owners.id, displayName: owners.displayName },
      // Row-level security leaves it out for a sender who may not know of it.
      duplicateOf: duplicates.reference,
      protocolInForce: protocolInForce(today),
      agreementInForce: agreementInForce(today),
      agreement,
      agreedCategories,
      appointment: newestAppointment,
      question: openQuestion,
      delayWords,
      partOf: origin,
      forwardedTo,
      pendingBeside,
      wentOn,
      household: householdAtSending,
      guardianContacts,
    })
    .from(referrals)
    .innerJoin(
      personFiles,
      and(
        eq(personFiles.partitionId, referrals.partitionId),
        eq(personFiles.personId, referrals.personId),
        eq(personFiles.organisationId, referrals.senderOrganisationId),
      ),
    )
    .innerJoin(senders, eq(senders.id, referrals.senderOrganisationId))
    .innerJoin(receivers, eq(receivers.id, referrals.receiverOrganisationId))
    .innerJoin(desks, eq(desks.id, referrals.deskId))
    .leftJoin(owners, eq(owners.id, referrals.ownerId))
    .leftJoin(
      duplicates,
      and(
        eq(duplicates.partitionId, referrals.partitionId),
        eq(duplicates.id, referrals.duplicateOf),
      ),
    )
}

export type ReferralRecord = Awaited<ReturnType<typeof selectRecords>>[number]
