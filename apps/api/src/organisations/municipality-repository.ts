import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { organisations } from '../db/tables/organisations.ts'
import { partitions } from '../db/tables/partitions.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import type { OrganisationRow } from './own-organisation-repository.ts'

type PartitionRow = typeof partitions.$inferSelect
export type MunicipalityRepository = ReturnType<typeof createMunicipalityRepository>

/** An organisation, and how far it is on its way. */
export interface KnownRecord {
  readonly organisation: OrganisationRow
  readonly awaits: string | undefined
  /** Whether somebody signed in there once, or files are kept. */
  readonly hasBegun: boolean
}

export interface MunicipalityRecord extends KnownRecord {
  readonly partitions: PartitionRow[]
  readonly ocmws: KnownRecord[]
}

interface MadeAdministrator {
  readonly id: string
  readonly membershipId: string
  readonly username: string
  readonly displayName: string
}

interface MadeOrganisation {
  readonly id: string
  readonly name: string
  readonly code?: string
  readonly administrator?: MadeAdministrator
}

/** What is made of a new municipality, with the ids that it gets. */
export interface MadeMunicipality extends MadeOrganisation {
  readonly partition: { readonly id: string; readonly name: string; readonly nisCode: string }
  readonly ocmw?: MadeOrganisation
}

interface FirstCode {
  readonly organisationId: string
  readonly seen: number
  readonly codeHash: string
  readonly expiresAt: Date
  readonly at: Date
}

/** The municipalities of the installation with their OCMWs, for the administrators of the agency. */
export function createMunicipalityRepository(connection: Connection) {
  async function awaited(): Promise<Map<string, string>> {
    const { rows } = await connection.execute<{ organisation: string; username: string }>(
      sql`select organisation_id as organisation, username from awaited_administrators()`,
    )
    return new Map(rows.map(({ organisation, username }) => [organisation, username]))
  }

  async function begun(): Promise<Set<string>> {
    const { rows } = await connection.execute<{ organisation: string }>(
      sql`select begun_organisations() as organisation`,
    )
    return new Set(rows.map(({ organisation }) => organisation))
  }

  return {
    /** @returns every municipality, by name */
    async list(): Promise<MunicipalityRecord[]> {
      const awaits = await awaited()
      const hasBegun = await begun()
      const all = await connection
        .select()
        .from(organisations)
        .orderBy(asc(organisations.name), asc(organisations.id))
      const ofAll = await connection
        .select()
        .from(partitions)
        .orderBy(asc(partitions.name), asc(partitions.id))
      const known = all.map((organisation) => ({
        organisation,
        awaits: awaits.get(organisation.id),
        hasBegun: hasBegun.has(organisation.id),
      }))
      return known
        .filter(({ organisation }) => organisation.kind === 'municipality')
        .map((record) => ({
          ...record,
          partitions: ofAll.filter(
            ({ municipalityId }) => municipalityId === record.organisation.id,
          ),
          ocmws: known.filter(
            ({ organisation }) => organisation.municipalityId === record.organisation.id,
          ),
        }))
    },

    /** @returns the organisation of this id, if it waits for its first administrator */
    async findAwaiting(id: string): Promise<{ version: number; username: string } | undefined> {
      const username = (await awaited()).get(id)
      const [row] = await connection
        .select({ version: organisations.version })
        .from(organisations)
        .where(eq(organisations.id, id))
      return row && username !== undefined ? { version: row.version, username } : undefined
    },

    /** @returns the organisation of this id, of whatever kind */
    async findKnown(id: string): Promise<KnownRecord | undefined> {
      const [organisation] = await connection
        .select()
        .from(organisations)
        .where(eq(organisations.id, id))
      if (organisation === undefined) return undefined
      const awaits = (await awaited()).get(id)
      return { organisation, awaits, hasBegun: (await begun()).has(id) }
    },

    /** @returns whether another organisation has this code */
    async isCodeTaken({ id, code }: Pick<OrganisationRow, 'id' | 'code'>): Promise<boolean> {
      if (code === null) return false
      const others = await connection
        .select({ id: organisations.id })
        .from(organisations)
        .where(and(ne(organisations.id, id), eq(organisations.code, code)))
      return others.length > 0
    },

    /** @returns whether it was still as it was seen */
    async changeCode({ id, code, version }: OrganisationRow, at: Date): Promise<boolean> {
      const { rows } = await connection.execute<{ done: boolean }>(
        sql`select change_organisation_code(${id}, ${code}, ${version},
          ${at.toISOString()}::timestamptz) as done`,
      )
      return rows[0]?.done ?? false
    },

    /** Lets nobody else, and no set-up by command, make organisations until the transaction ends. */
    async lockMaking(): Promise<void> {
      await connection.execute(
        sql`select pg_advisory_xact_lock(hashtextextended('onthaal set-up', 0))`,
      )
    },

    /** @returns the fields of what is to be made that somebody has already */
    async taken(made: MadeMunicipality): Promise<string[]> {
      const names = await connection.select().from(organisations)
      const usernames = await connection
        .select({ username: sql<string>`lower(${userAccounts.username})` })
        .from(userAccounts)
        .where(
          sql`lower(${userAccounts.username}) in
            (lower(${made.administrator?.username ?? ''}), lower(${made.ocmw?.administrator?.username ?? ''}))`,
        )
      const codes = await connection
        .select({ id: partitions.id })
        .from(partitions)
        .where(eq(partitions.nisCode, made.partition.nisCode))
      const isNamed = ({ name }: MadeOrganisation, kind: OrganisationRow['kind']) =>
        names.some((row) => row.kind === kind && row.name.toLowerCase() === name.toLowerCase())
      const isCoded = ({ code }: MadeOrganisation) =>
        code !== undefined && names.some((row) => row.code === code)
      const hasUser = ({ administrator }: MadeOrganisation) =>
        usernames.some(({ username }) => username === administrator?.username.toLowerCase())
      const { ocmw } = made
      const all = {
        name: isNamed(made, 'municipality'),
        code: isCoded(made),
        nisCode: codes.length > 0,
        administratorUsername: hasUser(made),
        ocmwName: ocmw !== undefined && isNamed(ocmw, 'ocmw'),
        ocmwCode: ocmw !== undefined && isCoded(ocmw),
        ocmwAdministratorUsername: ocmw !== undefined && hasUser(ocmw),
      }
      return Object.entries(all).flatMap(([field, isTaken]) => (isTaken ? [field] : []))
    },

    async insert(made: MadeMunicipality, at: Date): Promise<void> {
      await connection.execute(
        sql`select add_municipality(${JSON.stringify(made)}::jsonb, ${at.toISOString()}::timestamptz)`,
      )
    },

    /** Puts a code in the place of an earlier one. @returns whether the organisation was still as it was seen */
    async issueCode({
      organisationId,
      seen,
      codeHash,
      expiresAt,
      at,
    }: FirstCode): Promise<boolean> {
      const { rows } = await connection.execute<{ done: boolean }>(
        sql`select issue_first_code(${organisationId}, ${seen}, ${codeHash},
          ${expiresAt.toISOString()}::timestamptz, ${at.toISOString()}::timestamptz) as done`,
      )
      return rows[0]?.done ?? false
    },
  }
}
