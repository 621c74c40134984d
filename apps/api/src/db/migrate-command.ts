import { readConfig } from '../config.ts'
import { startDatabase } from '../start-database.ts'
import { StartupError } from '../startup-error.ts'
import { migrate } from './migrate.ts'

/** Migrates the database of a production once, before the instances of the application start. */
async function migrateOnce(): Promise<void> {
  const config = readConfig()
  if (config.database.kind !== 'outside' || config.database.ownerUrl === undefined) {
    throw new StartupError('Set DATABASE_URL and DATABASE_OWNER_URL: whose database is to migrate?')
  }
  await startDatabase(config)
  const { url, ownerUrl } = config.database
  await migrate({ ownerUrl, applicationRole: decodeURIComponent(new URL(url).username) })
}

try {
  await migrateOnce()
  process.stdout.write('The database is up to date.\n')
} catch (error) {
  // What a person can act on comes without a stack trace; a defect keeps it.
  if (!(error instanceof StartupError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
