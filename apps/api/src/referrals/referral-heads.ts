import { and, eq, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { desks } from '../db/tables/desks.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { referrals } from '../db/tables/referrals.ts'
import { newestAppointment } from './linked-records.ts'
import type { ReferralList } from './referral-boxes.ts'
import { agreedCategories, owners, receivers, senders } from './referral-records.ts'

/** What a list shows of a referral itself. */
const head = {
  partitionId: referrals.partitionId,
  id: referrals.id,
  reference: referrals.reference,
  version: referrals.version,
  type: referrals.type,
  status: referrals.status,
  personId: referrals.personId,
  senderOrganisationId: referrals.senderOrganisationId,
  receiverOrganisationId: referrals.receiverOrganisationId,
  deskId: referrals.deskId,
  priority: referrals.priority,
  deskRoles: referrals.deskRoles,
  ownerId: referrals.ownerId,
  createdAt: referrals.createdAt,
  waitsSince: referrals.waitsSince,
  protocolId: referrals.protocolId,
  submittedAt: referrals.submittedAt,
  pickUpBy: referrals.pickUpBy,
  pickUpWarningOn: referrals.pickUpWarningOn,
  dueBy: referrals.dueBy,
  dueWarningOn: referrals.dueWarningOn,
  answerBy: referrals.answerBy,
  askedAt: referrals.askedAt,
  holdUntil: referrals.holdUntil,
  contest: referrals.contest,
  attemptCount: referrals.attemptCount,
  lastAttemptOn: referrals.lastAttemptOn,
  acceptedAt: referrals.acceptedAt,
  closedAt: referrals.closedAt,
  acknowledgedAt: referrals.acknowledgedAt,
  outcome: referrals.outcome,
  messageToReferrer: referrals.messageToReferrer,
  rejectionReason: referrals.rejectionReason,
}

/**
 * The rows of one page. A list of several desks takes the first rows of each desk and then the first of
 * those: each desk is walked along its own part of the index, however much stands there. They go by the
 * name of the table, so that the same columns read them.
 */
export function rowsOf(
  connection: Connection,
  { desks, holds }: ReferralList,
  { by, after }: { by: SQL[]; after: SQL | undefined },
  size: Placeholder,
) {
  const begin = connection.select(head).from(referrals)
  if (desks === undefined) {
    return begin
      .where(and(holds, after))
      .orderBy(...by)
      .limit(size)
      .as('referral')
  }
  const ofOneDesk = begin
    .where(and(eq(referrals.deskId, sql`desk_of_mine.id`), holds, after))
    .orderBy(...by)
    .limit(size)
    .as('referral')
  return connection
    .select(head)
    .from(sql`unnest(${desks}) as desk_of_mine(id)`)
    .crossJoinLateral(ofOneDesk)
    .orderBy(...by)
    .limit(size)
    .as('referral')
}

/** The rows of a page with the names that belong to them: only what a list shows. */
export function selectHeads(connection: Connection, rows: ReturnType<typeof rowsOf>) {
  return connection
    .select({
      referral: head,
      person: {
        personId: personFiles.personId,
        givenName: personFiles.givenName,
        familyName: personFiles.familyName,
        originalScriptName: personFiles.originalScriptName,
        birthDate: personFiles.birthDate,
        insz: personFiles.insz,
      },
      sender: { id: senders.id, name: senders.name, kind: senders.kind },
      receiver: { id: receivers.id, name: receivers.name, kind: receivers.kind },
      desk: { id: desks.id, name: desks.name },
      owner: { id: owners.id, displayName: owners.displayName },
      agreedCategories,
      appointment: newestAppointment,
    })
    .from(rows)
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
}

export type ReferralHead = Awaited<ReturnType<typeof selectHeads>>[number]
