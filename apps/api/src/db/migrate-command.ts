import { readConfig } from '../config.ts'
import { runCommand } from '../run-command.ts'
import { StartupError } from '../startup-error.ts'
import { migrate } from './migrate.ts'

/** Brings an outside database to the newest migration, apart from any start of the application. */
async function run(): Promise<void> {
  const { database } = readConfig()
  if (database.kind !== 'outside' || database.ownerUrl === undefined) {
    throw new StartupError('Migrating needs DATABASE_URL and DATABASE_OWNER_URL.')
  }
  await migrate({
    ownerUrl: database.ownerUrl,
    applicationRole: decodeURIComponent(new URL(database.url).username),
  })
  process.stdout.write('The database is at the newest migration.\n')
}

await runCommand(run)
