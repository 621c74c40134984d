import { inArray } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { StartupError } from '../startup-error.ts'
import { demoUserIds } from './demo-accounts.ts'

/**
 * Refuses to run a database for real that was once filled with a demonstration: everybody knows the
 * password of its accounts.
 *
 * @throws StartupError with a sentence for whoever runs the product
 */
export async function refuseDemoAccounts(database: Database): Promise<void> {
  const found = await database.atTheDoor((connection) =>
    connection
      .select({ id: userAccounts.id })
      .from(userAccounts)
      .where(inArray(userAccounts.id, demoUserIds)),
  )
  if (found.length === 0) return
  throw new StartupError(
    'This database holds demo accounts, whose password is public. Start it with DEMO=1, or give the ' +
      'product a database of its own.',
  )
}
