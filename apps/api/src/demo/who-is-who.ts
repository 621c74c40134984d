import type { PgTable } from 'drizzle-orm/pg-core'
import { cooperationAgreements } from '../db/tables/cooperation-agreements.ts'
import { credentials } from '../db/tables/credentials.ts'
import { deskPartitions, desks } from '../db/tables/desks.ts'
import { membershipDesks, memberships } from '../db/tables/memberships.ts'
import { organisations } from '../db/tables/organisations.ts'
import { partitions } from '../db/tables/partitions.ts'
import { protocols } from '../db/tables/protocols.ts'
import { regions } from '../db/tables/regions.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { hashPassword } from '../identity/index.ts'
import { demoAccounts, demoPassword, demoUserId } from './demo-accounts.ts'
import { demoId } from './demo-id.ts'
import type { DemoPlan } from './demo-rows.ts'
import {
  agreementsOf,
  type DemoWorld,
  organisationsOf,
  protocolsOf,
  servingDesks,
} from './demo-world.ts'

/** Rows of one table. */
interface TableRows {
  readonly table: PgTable
  readonly rows: readonly Record<string, unknown>[]
}

/** Keeps table and rows in step; what is kept is a list of mixed tables. */
function rowsOf<T extends PgTable>(table: T, rows: readonly T['$inferInsert'][]): TableRows {
  return { table, rows }
}

/** As it is before anybody changes it. */
const unchanged = <T extends object>(row: T) => ({ ...row, version: 1 })

/** @returns who is who, in the order in which the tables refer to each other */
export async function whoIsWho(
  world: DemoWorld,
  { now }: Pick<DemoPlan, 'now'>,
  firstDay: string,
): Promise<TableRows[]> {
  const { workers } = world
  const hashes = await Promise.all(demoAccounts.map(() => hashPassword(demoPassword)))
  const membershipId = (username: string) => demoId(`membership ${username}`)
  return [
    rowsOf(organisations, organisationsOf(world).map(unchanged)),
    rowsOf(
      partitions,
      world.places.map(({ partition }) => partition),
    ),
    rowsOf(regions, world.regions.map(unchanged)),
    rowsOf(desks, world.desks.map(unchanged)),
    rowsOf(deskPartitions, servingDesks(world)),
    rowsOf(protocols, protocolsOf(world, now, firstDay)),
    rowsOf(cooperationAgreements, agreementsOf(world, now, firstDay)),
    rowsOf(
      userAccounts,
      workers.map(({ id, username, displayName, organisationId }) => ({
        id,
        username,
        displayName,
        organisationId,
        kind: 'person' as const,
      })),
    ),
    // Only the accounts on the list can sign in.
    rowsOf(
      credentials,
      demoAccounts.map(({ username }, at) => ({
        userId: demoUserId(username),
        passwordHash: hashes[at] ?? '',
      })),
    ),
    rowsOf(
      memberships,
      workers.map(({ id, username, organisationId, roles, education, regionId }) => ({
        id: membershipId(username),
        userId: id,
        organisationId,
        roles: [...roles],
        education: education ?? false,
        regionId: regionId ?? null,
        version: 1,
      })),
    ),
    rowsOf(
      membershipDesks,
      workers.flatMap(({ username, deskIds = [] }) =>
        deskIds.map((deskId) => ({ membershipId: membershipId(username), deskId })),
      ),
    ),
  ]
}
