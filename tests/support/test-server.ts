import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '@onthaal/api/src/db/embedded.ts'
import { migrate } from '@onthaal/api/src/db/migrate.ts'
import pg from 'pg'

/** One database, reached as the application (`url`) and as the owner of its tables (`ownerUrl`). */
export interface DatabaseUrls {
  url: string
  ownerUrl: string
}

export interface TestServer extends DatabaseUrls {
  stop(): Promise<void>
}

export interface TestDatabase extends DatabaseUrls {
  name: string
  /** Fails when somebody is still connected: a test that leaves a pool open is told so. */
  drop(): Promise<void>
}

/**
 * The server of this test run: the outside one of DATABASE_URL and DATABASE_OWNER_URL, whose owner
 * may create databases, or else an embedded one that is thrown away.
 */
export async function startTestServer(): Promise<TestServer> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = process.env
  if (DATABASE_URL && DATABASE_OWNER_URL) {
    return { url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL, stop: async () => undefined }
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'onthaal-test-'))
  // Where root runs the tests without user namespaces, another user runs the server.
  await chmod(dataDir, 0o755)
  const database = await startEmbedded({ dataDir, forTests: true })
  return {
    url: database.url,
    ownerUrl: database.ownerUrl,
    async stop() {
      await database.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Makes a migrated database to copy others from; `fill` adds rows to it as the owner. */
export async function makeTemplate(
  server: DatabaseUrls,
  fill?: (ownerUrl: string) => Promise<void>,
): Promise<TestDatabase> {
  const template = await copyDatabase(server, 'template0')
  const applicationRole = decodeURIComponent(new URL(server.url).username)
  await migrate({ ownerUrl: template.ownerUrl, applicationRole })
  await fill?.(template.ownerUrl)
  return template
}

/**
 * Makes a database with the content of `template`, to which nobody may be connected. Its files are copied
 * as they are: block by block through the log of the server takes twice as long.
 */
export async function copyDatabase(server: DatabaseUrls, template: string): Promise<TestDatabase> {
  const name = `onthaal_test_${randomBytes(6).toString('hex')}`
  await asOwner(server, `create database ${name} template ${template} strategy file_copy`)
  return {
    name,
    url: withDatabase(server.url, name),
    ownerUrl: withDatabase(server.ownerUrl, name),
    drop: () => asOwner(server, `drop database ${name}`),
  }
}

async function asOwner({ ownerUrl }: DatabaseUrls, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function withDatabase(address: string, name: string): string {
  const url = new URL(address)
  url.pathname = `/${name}`
  return url.href
}
