import { parseArgs } from 'node:util'
import { systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { runCommand } from './run-command.ts'
import { runRetention } from './run-retention.ts'
import { startDatabase } from './start-database.ts'
import { StartupError } from './startup-error.ts'

/** Takes away what is kept no longer, or with `--dry-run` writes down what would go. */
async function run(): Promise<void> {
  const isDryRun = readArguments()
  const config = readConfig()
  const database = await startDatabase(config)
  try {
    const { ownerUrl } = database.urls
    if (ownerUrl === undefined) {
      throw new StartupError(
        'Retention needs DATABASE_OWNER_URL: it runs as the owner of the tables.',
      )
    }
    await runRetention({
      ownerUrl,
      isDryRun,
      clock: systemClock,
      say: (line) => process.stdout.write(`${line}\n`),
    })
  } finally {
    await database.stop()
  }
}

function readArguments(): boolean {
  try {
    const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })
    return values['dry-run']
  } catch {
    throw new StartupError('Say nothing, or --dry-run to see what would go.')
  }
}

await runCommand(run)
