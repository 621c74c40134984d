import { letterLanguages, letterTexts } from '@onthaal/shared/letters'
import type { PgTable } from 'drizzle-orm/pg-core'
import { agreementChanges } from '../db/tables/agreement-changes.ts'
import { agreementCommitments } from '../db/tables/agreement-commitments.ts'
import { agreementContacts, agreementSignatories } from '../db/tables/agreement-people.ts'
import { cooperationAgreements } from '../db/tables/cooperation-agreements.ts'
import { credentials } from '../db/tables/credentials.ts'
import { deskPartitions, desks } from '../db/tables/desks.ts'
import { letterReleases } from '../db/tables/letters.ts'
import { membershipDesks, memberships } from '../db/tables/memberships.ts'
import { organisations } from '../db/tables/organisations.ts'
import { partitions } from '../db/tables/partitions.ts'
import { protocols } from '../db/tables/protocols.ts'
import { regions } from '../db/tables/regions.ts'
import { services } from '../db/tables/services.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { hashPassword } from '../identity/index.ts'
import { demoAccounts, demoPassword, demoUserId } from './demo-accounts.ts'
import {
  agreementChangesOf,
  agreementPeopleOf,
  agreementsOf,
  commitmentsSaidOf,
} from './demo-agreements.ts'
import { demoId } from './demo-id.ts'
import type { DemoOrganisation } from './demo-organisations.ts'
import type { DemoPlan } from './demo-rows.ts'
import { servicesOf } from './demo-services.ts'
import {
  type DemoWorld,
  demoMembershipId,
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
  const people = agreementPeopleOf(world, now, firstDay)
  return [
    rowsOf(
      organisations,
      organisationsOf(world).map((one) => ({ ...unchanged(one), ...offerOf(one) })),
    ),
    rowsOf(
      partitions,
      world.places.map(({ partition }) => partition),
    ),
    rowsOf(services, servicesOf(world, now)),
    rowsOf(regions, world.regions.map(unchanged)),
    rowsOf(
      desks,
      world.desks.map((desk, at) => ({ ...unchanged(desk), ...foundAt(at + 1) })),
    ),
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
    rowsOf(agreementSignatories, people.signatories),
    rowsOf(agreementContacts, people.contacts),
    rowsOf(agreementCommitments, commitmentsSaidOf(world, now, firstDay)),
    rowsOf(agreementChanges, agreementChangesOf(world, now, firstDay)),
    rowsOf(letterReleases, releasesOf(world, now)),
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
        id: demoMembershipId(username),
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
        deskIds.map((deskId) => ({ membershipId: demoMembershipId(username), deskId })),
      ),
    ),
  ]
}

/** How people find a desk: nobody lives in the street, and nobody answers the phone. */
function foundAt(number: number) {
  return {
    address: `Wegwijzerstraat ${number}`,
    openingHours: 'ma-vr 9-12 uur, wo ook 13-16 uur',
    phone: `02 000 00 ${String(number).padStart(2, '0')}`,
  }
}

/** The demonstration prints letters in all languages: whoever checks them for real releases them again. */
function releasesOf(world: DemoWorld, now: Date): (typeof letterReleases.$inferInsert)[] {
  return organisationsOf(world)
    .filter(({ kind }) => kind !== 'agency')
    .flatMap(({ id }) => {
      const own = world.workers.filter(({ organisationId }) => organisationId === id)
      const [by] = [...own.filter(({ roles }) => roles.includes('administrator')), ...own]
      if (by === undefined) return []
      return letterLanguages
        .filter((language) => language !== 'nl')
        .map((language) => ({
          id: demoId(`release ${id} ${language}`),
          organisationId: id,
          language,
          version: letterTexts[language].version,
          releasedAt: now,
          releasedBy: by.id,
        }))
    })
}

/** What a city tells newcomers they can do there. */
function offerOf({ kind, name }: DemoOrganisation) {
  if (kind !== 'municipality') return {}
  return {
    offerTitle: `Wat kunt u doen? ${name} vertelt het u`,
    offerText: [
      'Bibliotheek: lid worden is gratis. U vindt er ook boeken in andere talen.',
      'Praattafel: elke week oefent u er Nederlands met mensen uit de buurt.',
      'Sport en verenigingen: met de vrijetijdspas betaalt u minder.',
      'Vakantie: er zijn speelpleinen en kampen voor kinderen.',
      'Vragen? Kom langs aan de onthaalbalie.',
    ].join('\n'),
  }
}
