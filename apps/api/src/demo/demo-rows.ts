import type { PgTable } from 'drizzle-orm/pg-core'
import { contactAttempts } from '../db/tables/contact-attempts.ts'
import { credentials } from '../db/tables/credentials.ts'
import { deskPartitions, desks } from '../db/tables/desks.ts'
import { membershipDesks, memberships } from '../db/tables/memberships.ts'
import { organisations } from '../db/tables/organisations.ts'
import { partitions } from '../db/tables/partitions.ts'
import { personFiles } from '../db/tables/person-files.ts'
import { personMatchKeys } from '../db/tables/person-match-keys.ts'
import { persons } from '../db/tables/persons.ts'
import { protocols } from '../db/tables/protocols.ts'
import { referralEventTexts } from '../db/tables/referral-event-texts.ts'
import { referralEvents } from '../db/tables/referral-events.ts'
import { referrals } from '../db/tables/referrals.ts'
import { regions } from '../db/tables/regions.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { hashPassword } from '../identity/index.ts'
import { matchKeysOf } from '../persons/index.ts'
import { demoAccounts, demoPassword, demoUserId } from './demo-accounts.ts'
import { demoId } from './demo-id.ts'
import {
  demoDesks,
  demoOrganisations,
  demoPartitions,
  demoProtocols,
  demoRegion,
} from './demo-organisations.ts'
import { inventPeople } from './demo-people.ts'
import { inventReferrals } from './demo-referrals.ts'
import { createRandom } from './random.ts'

const households = 100

/** Rows of one table. */
export interface TableRows {
  readonly table: PgTable
  readonly rows: Record<string, unknown>[]
}

/** Keeps table and rows in step; what is kept is a list of mixed tables. */
function rowsOf<T extends PgTable>(table: T, rows: readonly T['$inferInsert'][]): TableRows {
  return { table, rows: [...rows] }
}

/** @returns the whole demonstration, in the order in which the tables refer to each other */
export async function demoRows(now: Date): Promise<TableRows[]> {
  return [...organisationRows(now), ...(await accountRows()), ...peopleRows(now)]
}

function organisationRows(now: Date): TableRows[] {
  return [
    // An OCMW refers to its municipality, which therefore comes first.
    rowsOf(
      organisations,
      Object.values(demoOrganisations).sort(
        (a, b) => Number(a.municipalityId !== null) - Number(b.municipalityId !== null),
      ),
    ),
    rowsOf(partitions, demoPartitions),
    rowsOf(regions, [demoRegion]),
    rowsOf(desks, demoDesks),
    rowsOf(
      deskPartitions,
      demoDesks.map(({ id, partitionId }) => ({ deskId: id, partitionId })),
    ),
    rowsOf(protocols, demoProtocols(now)),
  ]
}

async function accountRows(): Promise<TableRows[]> {
  const hashes = await Promise.all(demoAccounts.map(() => hashPassword(demoPassword)))
  const membershipId = (username: string) => demoId(`membership ${username}`)
  return [
    rowsOf(
      userAccounts,
      demoAccounts.map(({ username, displayName }) => ({
        id: demoUserId(username),
        username,
        displayName,
      })),
    ),
    rowsOf(
      credentials,
      demoAccounts.map(({ username }, at) => ({
        userId: demoUserId(username),
        passwordHash: hashes[at] ?? '',
      })),
    ),
    rowsOf(
      memberships,
      demoAccounts.map(({ username, organisationId, roles, education, regionId }) => ({
        id: membershipId(username),
        userId: demoUserId(username),
        organisationId,
        roles,
        education: education ?? false,
        regionId: regionId ?? null,
      })),
    ),
    rowsOf(
      membershipDesks,
      demoAccounts.flatMap(({ username, deskIds = [] }) =>
        deskIds.map((deskId) => ({ membershipId: membershipId(username), deskId })),
      ),
    ),
  ]
}

function peopleRows(now: Date): TableRows[] {
  const random = createRandom(9500)
  const files = inventPeople(random, households, now)
  const histories = inventReferrals(random, files, now)
  return [
    rowsOf(
      persons,
      files.map(({ partitionId, personId, recordedAt }) => ({
        partitionId,
        id: personId,
        createdAt: recordedAt,
      })),
    ),
    rowsOf(
      personFiles,
      files.map(({ age, ...file }) => file),
    ),
    rowsOf(
      personMatchKeys,
      files.flatMap((file) =>
        matchKeysOf(file).map((value) => ({
          partitionId: file.partitionId,
          personId: file.personId,
          organisationId: file.organisationId,
          value,
        })),
      ),
    ),
    rowsOf(
      referrals,
      histories.map(({ referral }) => referral),
    ),
    rowsOf(
      referralEvents,
      histories.flatMap(({ events }) => events),
    ),
    rowsOf(
      referralEventTexts,
      histories.flatMap(({ texts }) => texts),
    ),
    rowsOf(
      contactAttempts,
      histories.flatMap(({ attempts }) => attempts),
    ),
  ]
}
