import { existsSync, openSync, readFileSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { commandOf } from '../processes.ts'
import { StartupError } from '../startup-error.ts'
import type { Cluster } from './embedded-cluster.ts'
import { spawnAs } from './embedded-user.ts'

/** A server that answers, and a connection to it as the owner. */
export interface ReachedServer {
  port: number
  connection: pg.Client
}

const patienceMs = 120_000

/** What a start meets when another start, or the remains of a killed server, is in the way. */
const passingTrouble =
  /lock file ".*" already exists|shared memory block|could not bind|TCP\/IP sockets/

/**
 * Connects to the server of this cluster: the one that runs already (a killed start leaves it
 * behind) or else one started now. Waits through recovery and through a shutdown still under way.
 */
export async function reachServer(
  cluster: Cluster,
  settings: readonly string[],
): Promise<ReachedServer> {
  const deadline = Date.now() + patienceMs
  let attempt: ServerAttempt | undefined
  while (Date.now() < deadline) {
    const reached = await connectIfServed(cluster)
    if (reached) return reached
    if (!attempt) {
      await removeForeignPidFile(cluster)
      attempt = await startServer(cluster, settings)
    } else if (attempt.failure) {
      if (!passingTrouble.test(attempt.failure)) {
        throw new StartupError(`The embedded PostgreSQL does not start: ${attempt.failure}`)
      }
      attempt = undefined
    }
    await sleep(50)
  }
  throw new StartupError(`The embedded PostgreSQL does not answer; its log is ${cluster.log}.`)
}

export function databaseUrl(port: number, role: string, password: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/onthaal`
}

interface ServerAttempt {
  failure?: string
}

async function connectIfServed({ data, passwords }: Cluster): Promise<ReachedServer | undefined> {
  const port = readPidFile(data)?.port
  if (!port) return undefined
  const connection = new pg.Client({
    connectionString: databaseUrl(port, 'onthaal_owner', passwords.owner),
    connectionTimeoutMillis: 2_000,
    application_name: 'onthaal start',
  })
  // A refused connection ends in the catch; without a listener its late errors would be fatal.
  connection.on('error', () => undefined)
  try {
    await connection.connect()
    return { port, connection }
  } catch {
    await connection.end().catch(() => undefined)
    return undefined
  }
}

async function startServer(cluster: Cluster, settings: readonly string[]): Promise<ServerAttempt> {
  const log = openSync(cluster.log, 'a', 0o600)
  const file = await open(cluster.log, 'r')
  const { size } = await file.stat()
  const options = {
    listen_addresses: '127.0.0.1',
    port: String(await freePort()),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const args = ['-D', cluster.data, ...flags, ...settings.flatMap((setting) => ['-c', setting])]
  const child = spawnAs(cluster.user, cluster.binaries.postgres, args, {
    stdio: ['ignore', log, log],
  })
  child.unref()
  const attempt: ServerAttempt = {}
  child.once('error', (error) => {
    attempt.failure = error.message
  })
  child.once('exit', () => {
    // Long after the start, when the folder of a test has been thrown away.
    if (!existsSync(cluster.log)) return
    const said = readFileSync(cluster.log).subarray(size).toString()
    attempt.failure = /FATAL: +(.*)/.exec(said)?.[1] ?? `it ended at once, see ${cluster.log}`
  })
  await file.close()
  return attempt
}

/** The port is ours only until the probe closes; a server that loses it to another tries again. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening))
  const address = probe.address()
  await new Promise((closed) => probe.close(closed))
  if (address === null || typeof address === 'string') throw new Error('no port on 127.0.0.1')
  return address.port
}

/**
 * A machine that lost power may give the number in `postmaster.pid` to another program, and
 * PostgreSQL would wait for that program for ever; the same for a killed server whose parent never
 * collects it, which has no command line any more.
 */
async function removeForeignPidFile({ data }: Cluster): Promise<void> {
  const pid = readPidFile(data)?.pid
  if (!pid) return
  const command = commandOf(pid)
  const isForeign = command !== undefined && !command.includes('postgres')
  if (isForeign) await rm(join(data, 'postmaster.pid'), { force: true })
}

/** Lines of the file: process, folder, start time, port, … */
function readPidFile(data: string): { pid: number; port: number } | undefined {
  const path = join(data, 'postmaster.pid')
  if (!existsSync(path)) return undefined
  const [pid, , , port] = readFileSync(path, 'utf8').split('\n')
  return { pid: Number(pid), port: Number(port) }
}
