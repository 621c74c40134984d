import { test as base } from '@playwright/test'
import pg from 'pg'
import { buildWebWhenChanged } from '../../scripts/build-web.ts'
import { freePort, launch, repository, untilAnswering } from './launch.ts'
import { copyDatabase, startTestServer } from './test-server.ts'

/** Runs one statement as the owner of the tables, past row-level security. */
export type QueryDatabase = (
  statement: string,
  values?: unknown[],
) => Promise<Record<string, unknown>[]>

export interface Application {
  url: string
  queryDatabase: QueryDatabase
  /** Ends its process at once, as a crash does; the database stays. */
  crash(): Promise<void>
  /** Starts it on the same address as before. */
  startAgain(): Promise<void>
}

/**
 * Runs the application on a fresh database of demo data, for as long as it is used.
 *
 * @param env added to its environment
 */
export async function runApplication(
  port: number,
  env: Record<string, string>,
  use: (application: Application) => Promise<void>,
): Promise<void> {
  await buildWebWhenChanged()
  const server = await startTestServer()
  // The application brings it up to date by itself and, being a demonstration, fills it.
  const database = await copyDatabase(server, 'template0')
  const url = `http://127.0.0.1:${port}`
  const start = () =>
    launch(process.execPath, ['apps/api/src/main.ts'], {
      cwd: repository,
      env: {
        PORT: String(port),
        DATABASE_URL: database.url,
        DATABASE_OWNER_URL: database.ownerUrl,
        DEMO: '1',
        // One account does in a minute what a desk does in a day.
        REQUESTS_PER_USER: '6000',
        ...env,
      },
    })
  let launched = start()
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  try {
    await untilAnswering(url, launched)
    await owner.connect()
    await owner.query("set onthaal.scope = 'maintenance'")
    const queryDatabase: QueryDatabase = async (statement, values) =>
      (await owner.query(statement, values)).rows
    await use({
      url,
      queryDatabase,
      async crash() {
        launched.child.kill('SIGKILL')
        await launched.ended
      },
      async startAgain() {
        launched = start()
        await untilAnswering(url, launched)
      },
    })
  } finally {
    await owner.end()
    launched.child.kill()
    await launched.ended
    await database.drop()
    await server.stop()
  }
}

/**
 * Playwright's `test` with the real application beside it: one process with a fresh database of demo
 * data for each worker. `queryDatabase` looks at what the browser brought about.
 */
export const test = base.extend<{ queryDatabase: QueryDatabase }, { application: Application }>({
  application: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names it is asked for here.
    async ({}, use) => runApplication(await freePort(), {}, use),
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ application }, use) => use(application.url),
  queryDatabase: ({ application }, use) => use(application.queryDatabase),
})

export { expect } from '@playwright/test'
