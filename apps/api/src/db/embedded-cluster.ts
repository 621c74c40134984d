import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, existsSync } from 'node:fs'
import {
  access,
  constants,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { StartupError } from '../startup-error.ts'
import { findPostgresBinaries, type PostgresBinaries } from './embedded-binaries.ts'
import { chooseDatabaseUser, type DatabaseUser, spawnAs } from './embedded-user.ts'

/** The files of one embedded PostgreSQL, ready to be served. */
export interface Cluster {
  folder: string
  data: string
  log: string
  binaries: PostgresBinaries
  user: DatabaseUser
  passwords: Passwords
}

interface Passwords {
  owner: string
  application: string
}

const abandonedAfterMs = 10 * 60_000

/**
 * Opens the cluster under `dataDir`, making it on the first start. It is made complete in a folder
 * beside its place and renamed: a crash in the middle leaves nothing half, and of two first starts
 * at once one wins and the other uses what it made.
 */
export async function openCluster(
  dataDir: string,
  ownerMayCreateDatabases: boolean,
): Promise<Cluster> {
  const folder = join(dataDir, 'database')
  const binaries = findPostgresBinaries()
  try {
    await makeFolder(dataDir)
    const user = chooseDatabaseUser(binaries.postgres, folder)
    if (!existsSync(folder)) {
      await access(dataDir, constants.W_OK)
      await removeAbandoned(dataDir)
      await makeCluster(folder, binaries, user, ownerMayCreateDatabases)
    }
    await access(folder, constants.W_OK)
    const passwords: Passwords = JSON.parse(await readFile(join(folder, 'passwords.json'), 'utf8'))
    const data = join(folder, 'data')
    return { folder, data, log: join(folder, 'server.log'), binaries, user, passwords }
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
      throw new StartupError(
        `The data folder ${dataDir} cannot be used (${error.code}); make it writable for this user or choose another with DATA_DIR.`,
      )
    }
    throw error
  }
}

async function makeCluster(
  folder: string,
  binaries: PostgresBinaries,
  user: DatabaseUser,
  ownerMayCreateDatabases: boolean,
): Promise<void> {
  const draft = `${folder}.new-${process.pid}-${randomBytes(4).toString('hex')}`
  const data = join(draft, 'data')
  const passwords = { owner: randomPassword(), application: randomPassword() }
  try {
    await mkdir(draft, { mode: 0o700 })
    if (user.account) chownSync(draft, user.account.uid, user.account.gid)
    await runToEnd(user, binaries.initdb, [
      ...['-D', data, '-U', 'onthaal_superuser', '--auth=reject', '--no-instructions'],
      // Sorts alike on every machine, because it asks nothing of the system's locales.
      ...['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      '--data-checksums',
    ])
    await writeFile(join(data, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n')
    const singleUser = ['--single', '-D', data, '-c', 'exit_on_error=on', 'postgres']
    await runToEnd(
      user,
      binaries.postgres,
      singleUser,
      rolesSql(passwords, ownerMayCreateDatabases),
    )
    const secrets = JSON.stringify(passwords)
    await writeFile(join(draft, 'passwords.json'), secrets, { mode: 0o600, flush: true })
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** Not `recursive`: where the system allows no folder, such as in /proc, that never ends. */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return
  await makeFolder(dirname(path))
  // Another start may be making the same one.
  await mkdir(path).catch((error: unknown) => {
    if (!existsSync(path)) throw error
  })
}

/** Single-user mode takes one statement a line. The bootstrap superuser has no password at all. */
function rolesSql(passwords: Passwords, ownerMayCreateDatabases: boolean): string {
  const createdb = ownerMayCreateDatabases ? 'createdb' : 'nocreatedb'
  return [
    `create role onthaal_owner login ${createdb} password '${passwords.owner}';`,
    `create role onthaal_app login password '${passwords.application}';`,
    'create database onthaal owner onthaal_owner;',
    'revoke all on database onthaal from public;',
    'grant connect on database onthaal to onthaal_app;',
    '',
  ].join('\n')
}

function randomPassword(): string {
  return randomBytes(24).toString('hex')
}

async function runToEnd(
  user: DatabaseUser,
  program: string,
  args: readonly string[],
  input = '',
): Promise<void> {
  const child = spawnAs(user, program, args, { stdio: ['pipe', 'ignore', 'pipe'] })
  const { stdin, stderr } = child
  if (!stdin || !stderr) throw new Error('spawned without pipes')
  stdin.end(input)
  const [complaint, [status]] = await Promise.all([text(stderr), once(child, 'close')])
  if (status === 0) return
  const reason = complaint.trim().split('\n').at(-1) || `exit status ${status}`
  throw new StartupError(`The embedded PostgreSQL could not be set up: ${reason}`)
}

/** Clears away what a first start left when it was killed; younger ones may still be at work. */
async function removeAbandoned(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const path = join(dataDir, name)
    if (!name.startsWith('database.new-')) continue
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > abandonedAfterMs) await rm(path, { recursive: true, force: true })
  }
}
