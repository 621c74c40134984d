import type { OrganisationKind } from '@onthaal/shared/identity'
import { codeHours, hashSignInCode, newSignInCode } from '../identity/index.ts'
import { StartupError } from '../startup-error.ts'
import type { Agency, FirstAdministrator, Installation, Municipality } from './installation-file.ts'
import type { Columns, InstallationRepository } from './installation-repository.ts'

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

interface Work {
  readonly rows: InstallationRepository
  readonly now: Date
  readonly changes: string[]
  readonly codes: FirstCode[]
}

interface Named {
  readonly id: string
  readonly name: string
}

/**
 * Brings the organisations of an installation to what a file says, within one transaction of the owner.
 * What is there already is found by its name, a municipality's data by its NIS code; what the file does
 * not name is left alone, and nothing is ever taken away but what a desk serves no more. An organisation
 * in which no administrator has ever signed in gets the one of the file, with a code to set a password.
 *
 * @throws StartupError when a name to sign in with is taken, or the data of a municipality are another's
 */
export async function setUp(
  rows: InstallationRepository,
  installation: Installation,
  now: Date,
): Promise<SetUpReport> {
  const work: Work = { rows, now, changes: [], codes: [] }
  await rows.begin()
  for (const municipality of installation.municipalities) {
    await setUpMunicipality(work, municipality)
  }
  for (const agency of installation.agencies) await setUpAgency(work, agency)
  return { changes: work.changes, codes: work.codes }
}

async function setUpMunicipality(work: Work, municipality: Municipality): Promise<void> {
  const { partition, ocmw } = municipality
  const { nisCode, name } = partition
  const id = await setUpOrganisation(work, 'municipality', municipality)
  const owner = await work.rows.otherOwnerOf(nisCode, id)
  if (owner !== undefined) {
    // Its files would stay with the other one, where nobody could reach them any more.
    throw new StartupError(
      `The data of ${nisCode} belong to ${owner}. Municipalities are renamed and merged on the screens: docs/how-to/set-up-an-installation.md.`,
    )
  }
  await put(work, 'partition', { nis_code: nisCode }, { name, municipality_id: id })
  if (ocmw !== undefined) await setUpOrganisation(work, 'ocmw', ocmw, id)
}

async function setUpAgency(work: Work, agency: Agency): Promise<void> {
  const organisation_id = await setUpOrganisation(work, 'agency', agency)
  for (const { name, desks } of agency.regions) {
    const region_id = await put(work, 'region', { organisation_id, name })
    for (const desk of desks) {
      const id = await put(work, 'desk', { organisation_id, name: desk.name }, { region_id })
      if (await work.rows.serve(id, desk.serves)) {
        work.changes.push(`The desk ${desk.name} serves ${desk.serves.join(', ') || 'nobody'}.`)
      }
    }
  }
}

async function setUpOrganisation(
  work: Work,
  kind: OrganisationKind,
  { name, code, administrator }: Pick<Agency, 'name' | 'code' | 'administrator'>,
  municipalityId: string | null = null,
): Promise<string> {
  const facts = { code: code ?? null, municipality_id: municipalityId }
  const id = await put(work, 'organisation', { kind, name }, facts)
  if (administrator !== undefined) await setUpAdministrator(work, { id, name }, administrator)
  return id
}

/** Finds a row by its key, makes it, or changes the rest of it. @returns its id */
async function put(work: Work, table: string, key: Columns, rest: Columns = {}): Promise<string> {
  const { rows, changes } = work
  const found = await rows.find(table, key)
  const label = `${table} ${key.name ?? rest.name}`
  if (found === undefined) {
    changes.push(`Made ${label}.`)
    return rows.insert(table, { ...key, ...rest })
  }
  const different = Object.keys(rest).filter((name) => found[name] !== rest[name])
  if (different.length > 0) {
    await rows.update(
      table,
      found.id,
      Object.fromEntries(different.map((name) => [name, rest[name] ?? null])),
    )
    changes.push(`Changed ${label}: ${different.join(', ')}.`)
  }
  return found.id
}

async function setUpAdministrator(
  { rows, now, changes, codes }: Work,
  organisation: Named,
  { username, displayName }: FirstAdministrator,
): Promise<void> {
  const administrators = await rows.administratorsOf(organisation.id)
  if (administrators.some(({ used }) => used)) return
  const told = { organisationId: organisation.id, at: now }
  let id = administrators.find((one) => one.username === username)?.id
  if (id === undefined) {
    if (await rows.isNameTaken(username)) {
      throw new StartupError(
        `The name ${username} is taken; give the administrator of ${organisation.name} another one.`,
      )
    }
    id = await rows.insertAdministrator({ username, displayName, organisationId: organisation.id })
    const fields = [{ field: 'roles', after: ['administrator'] }]
    await rows.tell({ ...told, what: 'userCreated', subject: { id, displayName }, fields })
    changes.push(`Made the administrator ${username} of ${organisation.name}.`)
  }
  const code = newSignInCode()
  const expiresAt = new Date(now.getTime() + codeHours * 3_600_000)
  await rows.replaceCode(id, hashSignInCode(code), expiresAt)
  await rows.tell({ ...told, what: 'signInCodeIssued', subject: { id, displayName } })
  codes.push({ organisation: organisation.name, username, code, expiresAt })
}
