import { belgianDay } from '@onthaal/shared/time'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Clock } from './clock.ts'
import type { Connection } from './db/database.ts'
import {
  type AsOwner,
  createErasingRepository,
  createRetentionRepository,
  dryRun,
  erasingRun,
  periodsOf,
} from './retention/index.ts'
import { StartupError } from './startup-error.ts'

/** Any number serves, as long as every run uses the same one. */
const retentionLock = 4101802

export interface RunRetentionOptions {
  readonly ownerUrl: string
  /** Whether to write down what would go and to let nothing go. */
  readonly isDryRun: boolean
  readonly clock: Clock
  /** Told of each organisation that was gone through. */
  readonly say: (line: string) => void
}

/**
 * Goes through the files of all organisations as the owner of the tables, each by its own periods, and
 * takes away what is kept no longer. Of two at once the second does nothing.
 *
 * @throws StartupError when another run is under way
 */
export async function runRetention(options: RunRetentionOptions): Promise<void> {
  const client = new pg.Client({
    connectionString: options.ownerUrl,
    application_name: 'onthaal-retention',
  })
  await client.connect()
  try {
    const { rows } = await client.query<{ locked: boolean }>(
      'select pg_try_advisory_lock($1) as locked',
      [retentionLock],
    )
    if (!rows[0]?.locked) {
      throw new StartupError('Another run of retention is under way; this one did nothing.')
    }
    await goThrough(ownerOf(client, drizzle(client)), options)
  } finally {
    await client.end()
  }
}

async function goThrough(
  asOwner: AsOwner,
  { isDryRun, clock, say }: RunRetentionOptions,
): Promise<void> {
  const keepings = await asOwner(({ retention }) => retention.keepings())
  const byOrganisation = Map.groupBy(keepings, ({ organisationId }) => organisationId)
  for (const [organisationId, some] of byOrganisation) {
    const settings = await asOwner(({ retention }) => retention.findSettings(organisationId))
    const running = {
      organisationId,
      partitionIds: some.map(({ partitionId }) => partitionId),
      startedBy: null,
      periods: periodsOf(settings?.setting),
      today: belgianDay(clock()),
    }
    const run = isDryRun
      ? await asOwner(({ retention }) => dryRun(retention, running, clock))
      : await erasingRun(asOwner, running, clock)
    const files = Object.values(run.files).reduce((sum, count) => sum + count, 0)
    const verb = isDryRun ? 'would go' : 'went'
    say(
      `${organisationId}: ${files} files ${verb}, with ${run.referrals} referrals and ${run.interviews} talks.`,
    )
  }
}

/** One transaction after the other, on one connection that says aloud that this is maintenance. */
function ownerOf(client: pg.Client, connection: Connection): AsOwner {
  const repositories = {
    retention: createRetentionRepository(connection),
    erasing: createErasingRepository(connection),
  }
  return async (part) => {
    await client.query(
      "begin; set local onthaal.scope = 'maintenance'; set local lock_timeout = '5s'",
    )
    try {
      const result = await part(repositories)
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    }
  }
}
