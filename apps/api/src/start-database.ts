import pg from 'pg'
import type { Config, OutsideDatabaseConfig } from './config.ts'
import { startEmbedded } from './db/embedded.ts'
import { StartupError } from './startup-error.ts'

export interface StartedDatabase {
  urls: OutsideDatabaseConfig
  /** Resolves when a server of our own goes away unasked; an outside one may come back by itself. */
  lost: Promise<void>
  stop(): Promise<void>
}

const oldestServed = 15

/** Starts the embedded server, or makes sure that the outside one answers and is new enough. */
export async function startDatabase({ database }: Config): Promise<StartedDatabase> {
  if (database.kind === 'embedded') {
    const { url, ownerUrl, lost, stop } = await startEmbedded(database)
    return { urls: { kind: 'outside', url, ownerUrl }, lost, stop }
  }
  await checkReachable('DATABASE_URL', database.url)
  if (database.ownerUrl) await checkReachable('DATABASE_OWNER_URL', database.ownerUrl)
  return { urls: database, lost: new Promise(() => undefined), stop: async () => undefined }
}

async function checkReachable(variable: string, connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    )
    const version = rows[0]?.version ?? 0
    if (version < oldestServed) {
      throw new StartupError(
        `${variable} leads to PostgreSQL ${version}, but version ${oldestServed} or later is needed.`,
      )
    }
  } catch (error) {
    if (error instanceof StartupError) throw error
    const { hostname, port, pathname } = new URL(connectionString)
    const place = `${hostname}:${port || 5432}${pathname}`
    throw new StartupError(
      `The database of ${variable} (${place}) does not let us in: ${why(error)}.`,
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Two refused addresses of one name come as an error without a message of its own. */
function why(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message || ('code' in error ? String(error.code) : error.name)
}
