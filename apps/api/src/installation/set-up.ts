import type { OrganisationKind } from '@onthaal/shared/identity'
import pg from 'pg'
import { codeHours, hashSignInCode, newSignInCode } from '../identity/index.ts'
import { newId } from '../ids.ts'
import { StartupError } from '../startup-error.ts'
import type { Agency, FirstAdministrator, Installation, Municipality } from './installation-file.ts'

export interface SetUpOptions {
  readonly ownerUrl: string
  readonly installation: Installation
  readonly now: Date
}

/** What was done, for whoever ran it. */
export interface SetUpReport {
  /** One sentence for each thing that was made or changed. */
  readonly changes: readonly string[]
  /** With which the first administrators set their password; they are kept nowhere else. */
  readonly codes: readonly FirstCode[]
}

interface FirstCode {
  readonly organisation: string
  readonly username: string
  readonly code: string
  readonly expiresAt: Date
}

/** What was made or changed so far, on a connection in a transaction of the owner. */
interface Work {
  readonly client: pg.Client
  readonly now: Date
  readonly changes: string[]
  readonly codes: FirstCode[]
}

type Columns = Readonly<Record<string, string | null>>

/**
 * Brings the organisations of an installation to what a file says, in one transaction. What is there
 * already is found by its name, a municipality's data by its NIS code; what the file does not name is left
 * alone, and nothing is ever taken away but what a desk serves no more. An organisation in which no
 * administrator has ever signed in gets the one of the file, with a code to set a password.
 *
 * @throws StartupError when a name to sign in with is taken, or the data of a municipality are another's
 */
export async function setUp({ ownerUrl, installation, now }: SetUpOptions): Promise<SetUpReport> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'onthaal-set-up' })
  await client.connect()
  const work: Work = { client, now, changes: [], codes: [] }
  try {
    await client.query('begin')
    // Two at once would each make what the other makes.
    await client.query(`select set_config('onthaal.scope', 'maintenance', true),
      pg_advisory_xact_lock(hashtextextended('onthaal set-up', 0))`)
    for (const municipality of installation.municipalities) {
      await setUpMunicipality(work, municipality)
    }
    for (const agency of installation.agencies) await setUpAgency(work, agency)
    await client.query('commit')
    return { changes: work.changes, codes: work.codes }
  } finally {
    await client.end()
  }
}

async function setUpMunicipality(work: Work, municipality: Municipality): Promise<void> {
  const { partition, ocmw } = municipality
  const id = await setUpOrganisation(work, 'municipality', municipality)
  const { nisCode: nis_code, name } = partition
  const { rows } = await work.client.query<{ name: string }>(
    `select o.name from partition p join organisation o on o.id = p.municipality_id
     where p.nis_code = $1 and o.id <> $2`,
    [nis_code, id],
  )
  const [owner] = rows
  if (owner !== undefined) {
    // Its files would stay with the other one, where nobody could reach them any more.
    throw new StartupError(
      `The data of ${nis_code} belong to ${owner.name}. To rename or merge municipalities takes more than this file.`,
    )
  }
  await put(work, 'partition', { nis_code }, { name, municipality_id: id })
  if (ocmw !== undefined) await setUpOrganisation(work, 'ocmw', ocmw, id)
}

async function setUpAgency(work: Work, agency: Agency): Promise<void> {
  const organisation_id = await setUpOrganisation(work, 'agency', agency)
  for (const { name, desks } of agency.regions) {
    const region_id = await put(work, 'region', { organisation_id, name })
    for (const desk of desks) {
      const id = await put(work, 'desk', { organisation_id, name: desk.name }, { region_id })
      await serve(work, id, desk)
    }
  }
}

async function setUpOrganisation(
  work: Work,
  kind: OrganisationKind,
  { name, code, administrator }: Pick<Agency, 'name' | 'code' | 'administrator'>,
  municipalityId: string | null = null,
): Promise<string> {
  const id = await put(
    work,
    'organisation',
    { kind, name },
    { code: code ?? null, municipality_id: municipalityId },
  )
  if (administrator !== undefined) await setUpAdministrator(work, { id, name }, administrator)
  return id
}

/** Finds a row by its key, makes it, or changes the rest of it. @returns its id */
async function put(work: Work, table: string, key: Columns, rest: Columns = {}): Promise<string> {
  const { client, changes } = work
  const names = Object.keys(key)
  const { rows } = await client.query<Columns & { id: string }>(
    `select * from ${table} where ${names.map((name, at) => `${name} = $${at + 1}`).join(' and ')}`,
    Object.values(key),
  )
  const [found] = rows
  const label = `${table} ${key.name ?? rest.name}`
  if (found === undefined) {
    const id = newId()
    const row: Columns = { id, ...key, ...rest }
    const places = Object.keys(row).map((_, at) => `$${at + 1}`)
    await client.query(
      `insert into ${table} (${Object.keys(row).join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    )
    changes.push(`Made ${label}.`)
    return id
  }
  const different = Object.keys(rest).filter((name) => found[name] !== rest[name])
  if (different.length > 0) {
    await client.query(
      `update ${table} set ${different.map((name, at) => `${name} = $${at + 2}`).join(', ')}
       where id = $1`,
      [found.id, ...different.map((name) => rest[name])],
    )
    changes.push(`Changed ${label}: ${different.join(', ')}.`)
  }
  return found.id
}

/** Lets a desk serve these municipalities, and no others. */
async function serve(
  { client, changes }: Work,
  deskId: string,
  { name, serves }: Agency['regions'][number]['desks'][number],
): Promise<void> {
  const ended = await client.query(
    `delete from desk_partition where desk_id = $1
       and partition_id not in (select id from partition where nis_code = any ($2))`,
    [deskId, serves],
  )
  const begun = await client.query(
    `insert into desk_partition (desk_id, partition_id)
     select $1, id from partition where nis_code = any ($2) on conflict do nothing`,
    [deskId, serves],
  )
  if ((ended.rowCount ?? 0) + (begun.rowCount ?? 0) > 0) {
    changes.push(`The desk ${name} serves ${serves.join(', ') || 'nobody'}.`)
  }
}

async function setUpAdministrator(
  work: Work,
  organisation: { readonly id: string; readonly name: string },
  { username, displayName }: FirstAdministrator,
): Promise<void> {
  const { client, now } = work
  const { rows } = await client.query<{ id: string; username: string | null; used: boolean }>(
    `select u.id, u.username,
       exists (select from credential c where c.user_id = u.id)
         or exists (select from external_identity e where e.user_id = u.id) as used
     from membership m join user_account u on u.id = m.user_id
     where m.organisation_id = $1 and 'administrator' = any (m.roles) and u.disabled_at is null`,
    [organisation.id],
  )
  if (rows.some(({ used }) => used)) return
  const waiting = rows.find((row) => row.username === username)
  const id = waiting?.id ?? (await makeAdministrator(work, organisation, { username, displayName }))
  const code = newSignInCode()
  const expiresAt = new Date(now.getTime() + codeHours * 3_600_000)
  await client.query('delete from sign_in_code where user_id = $1', [id])
  await client.query(
    'insert into sign_in_code (user_id, code_hash, expires_at) values ($1, $2, $3)',
    [...[id, hashSignInCode(code), expiresAt]],
  )
  await tell(work, organisation.id, 'signInCodeIssued', { id, displayName })
  work.codes.push({ organisation: organisation.name, username, code, expiresAt })
}

async function makeAdministrator(
  work: Work,
  organisation: { readonly id: string; readonly name: string },
  { username, displayName }: FirstAdministrator,
): Promise<string> {
  const { client, changes } = work
  const { rowCount } = await client.query(
    'select from user_account where lower(username) = lower($1)',
    [username],
  )
  if (rowCount !== 0) {
    throw new StartupError(
      `The name ${username} is taken; give the administrator of ${organisation.name} another one.`,
    )
  }
  const id = newId()
  await client.query(
    `insert into user_account (id, username, display_name, organisation_id) values ($1, $2, $3, $4)`,
    [id, username, displayName, organisation.id],
  )
  await client.query(
    `insert into membership (id, user_id, organisation_id, roles, education)
     values ($1, $2, $3, '{administrator}', false)`,
    [newId(), id, organisation.id],
  )
  await tell(work, organisation.id, 'userCreated', { id, displayName }, [
    { field: 'roles', after: ['administrator'] },
  ])
  changes.push(`Made the administrator ${username} of ${organisation.name}.`)
  return id
}

/** Writes down in the trail of rights what nobody in particular did. */
async function tell(
  { client, now }: Work,
  organisationId: string,
  what: string,
  { id, displayName }: { readonly id: string; readonly displayName: string },
  fields: readonly object[] = [],
): Promise<void> {
  await client.query(
    `insert into rights_change (id, organisation_id, at, what, subject_id, subject_name, fields)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), organisationId, now, what, id, displayName, JSON.stringify(fields)],
  )
}
