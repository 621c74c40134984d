import { readConfig } from '../config.ts'
import { StartupError } from '../startup-error.ts'
import { isUnavailable } from './database-errors.ts'
import { migrate } from './migrate.ts'

/** Migrates the database of a production once, before the instances of the application start. */
async function migrateOnce(): Promise<void> {
  const { database } = readConfig()
  if (database.kind !== 'outside' || database.ownerUrl === undefined) {
    throw new StartupError('Set DATABASE_URL and DATABASE_OWNER_URL: whose database is to migrate?')
  }
  const { url, ownerUrl } = database
  try {
    await migrate({ ownerUrl, applicationRole: decodeURIComponent(new URL(url).username) })
  } catch (error) {
    if (!isUnavailable(error)) throw error
    throw new StartupError('The database in DATABASE_OWNER_URL cannot be reached. Is it running?')
  }
}

try {
  await migrateOnce()
  process.stdout.write('The database is up to date.\n')
} catch (error) {
  // What a person can act on comes without a stack trace; anything else is a defect and keeps it.
  process.stderr.write(`${error instanceof StartupError ? error.message : String(error)}\n`)
  process.exitCode = 1
}
