import pg from 'pg'
import {
  createInstallationRepository,
  type Installation,
  type SetUpReport,
  setUp,
} from './installation/index.ts'

export interface RunSetUpOptions {
  readonly ownerUrl: string
  readonly installation: Installation
  readonly now: Date
}

/**
 * Brings an installation to what a file says, all of it or nothing, as the owner of the tables.
 *
 * @throws StartupError with a sentence when the file and what is there do not go together
 */
export async function runSetUp(options: RunSetUpOptions): Promise<SetUpReport> {
  const client = new pg.Client({
    connectionString: options.ownerUrl,
    application_name: 'onthaal-set-up',
  })
  await client.connect()
  try {
    await client.query('begin')
    const rows = createInstallationRepository(client)
    const report = await setUp(rows, options.installation, options.now)
    await client.query('commit')
    return report
  } finally {
    // What was not committed by now is undone.
    await client.end()
  }
}
