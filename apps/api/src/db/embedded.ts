import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { StartupError } from '../startup-error.ts'
import { type Cluster, openCluster } from './embedded-cluster.ts'
import { databaseUrl, reachServer } from './embedded-server.ts'
import { spawnAs } from './embedded-user.ts'

export interface EmbeddedDatabase {
  url: string
  ownerUrl: string
  /** Resolves when the server goes away without having been asked to. */
  lost: Promise<void>
  /** Stops the server and waits until everything is on disk. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  dataDir: string
  /** Gives up durability for speed and lets the owner create databases: for test runs only. */
  forTests?: boolean
}

const forgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Starts, or adopts, the PostgreSQL that keeps its files under `dataDir`, for this process alone. */
export async function startEmbedded({
  dataDir,
  forTests = false,
}: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const cluster = await openCluster(dataDir, forTests)
  const { port, connection } = await reachServer(cluster, forTests ? forgetful : [])
  if (!(await lockDataFolder(connection))) {
    await connection.end()
    throw new StartupError(
      `The data folder ${dataDir} is in use by another start; stop that one or choose another folder with DATA_DIR.`,
    )
  }
  let state: 'running' | 'stopping' | 'lost' = 'running'
  const lost = new Promise<void>((resolve) => {
    connection.once('end', () => {
      if (state !== 'running') return
      state = 'lost'
      resolve()
    })
  })
  return {
    url: databaseUrl(port, 'onthaal_app', cluster.passwords.application),
    ownerUrl: databaseUrl(port, 'onthaal_owner', cluster.passwords.owner),
    lost,
    async stop() {
      // A lost server is no longer ours: another start may be running the next one by now.
      if (state === 'lost') return
      // The lock goes with the server: released earlier, another start could adopt a dying server.
      state = 'stopping'
      await stopServer(cluster)
      await connection.end().catch(() => undefined)
    },
  }
}

/**
 * The lock of a session lives as long as its connection: it survives no kill of our process and
 * needs no file. A process killed a moment ago may hold it until the server has noticed.
 */
async function lockDataFolder(connection: pg.Client): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { rows } = await connection.query<{ locked: boolean }>(
      'select pg_try_advisory_lock(1869509736, 1) as locked',
    )
    if (rows[0]?.locked) return true
    await sleep(100)
  }
  return false
}

/** A fast shutdown: it ends the sessions, writes everything and leaves nothing to recover. */
async function stopServer({ binaries, user, data }: Cluster): Promise<void> {
  const args = ['stop', '--silent', '--mode=fast', '--wait', '--timeout=60', '--pgdata', data]
  const child = spawnAs(user, binaries.pgCtl, args, { stdio: 'ignore' })
  await once(child, 'exit')
}
