import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartupError } from '../startup-error.ts'

/** How to run a PostgreSQL program, which refuses to be root. */
export interface DatabaseUser {
  /** Words to put before the program. */
  prefix: readonly string[]
  /** The account to switch to; also the one that must own the files. */
  account?: Account
}

interface Account {
  uid: number
  gid: number
}

/**
 * Chooses who runs the server that keeps its files in `folder`. An ordinary user does it himself.
 * Root prefers a user namespace, in which root's own files belong to an unprivileged user: it works
 * under a parent that nobody else may enter, such as root's home.
 */
export function chooseDatabaseUser(postgres: string, folder: string): DatabaseUser {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const present = existsSync(folder) ? statSync(folder) : undefined
  if (present && present.uid !== 0) {
    return switchTo({ uid: present.uid, gid: present.gid }, postgres, folder)
  }
  const account = unprivilegedAccount()
  const prefix = [
    'unshare',
    '--user',
    `--map-user=${account.uid}`,
    `--map-group=${account.gid}`,
    '--',
  ]
  if (runs({ prefix }, postgres)) return { prefix }
  return switchTo(account, postgres, folder)
}

/** Starts a program as `user`. Detached, so that Ctrl-C in our terminal does not reach it. */
export function spawnAs(
  user: DatabaseUser,
  program: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'stdio'>,
): ChildProcess {
  const [file = program, ...rest] = [...user.prefix, program, ...args]
  return spawn(file, rest, { ...options, ...user.account, detached: true, windowsHide: true })
}

function switchTo(account: Account, postgres: string, folder: string): DatabaseUser {
  const user = { prefix: [], account }
  if (runs(user, postgres) && isOpenToAll(dirname(folder))) return user
  throw new StartupError(
    `PostgreSQL does not run as root, and user ${account.uid} cannot reach ${folder} or ${postgres}; start as an ordinary user, or choose a DATA_DIR that every user can enter.`,
  )
}

function runs({ prefix, account }: DatabaseUser, postgres: string): boolean {
  const [file = postgres, ...args] = [...prefix, postgres, '--version']
  return spawnSync(file, args, { ...account, stdio: 'ignore' }).status === 0
}

/** initdb looks its user up by number, so the account must be one that the machine knows. */
function unprivilegedAccount(): Account {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const line = lines.find((entry) => entry.startsWith('nobody:')) ?? 'nobody:x:65534:65534'
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

function isOpenToAll(folder: string): boolean {
  const parent = dirname(folder)
  const mayEnter = !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0
  return mayEnter && (parent === folder || isOpenToAll(parent))
}
