import { systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { createFigureSteps } from './dashboards/index.ts'
import { checkApplicationRole } from './db/check-role.ts'
import { openDatabase } from './db/database.ts'
import { createLogger } from './logger.ts'
import { runCommand } from './run-command.ts'
import { startDatabase } from './start-database.ts'
import { StartupError } from './startup-error.ts'

/** Counts every month of figures anew, says what differs from what is kept, and mends it. */
async function run(): Promise<void> {
  const config = readConfig()
  const server = await startDatabase(config)
  try {
    const logger = createLogger()
    const onIdleError = (error: Error) => logger.warn({ err: error }, 'idle connection broke')
    const database = openDatabase({ url: server.urls.url, onIdleError })
    try {
      await checkApplicationRole(database.pool)
      const steps = createFigureSteps({ clock: systemClock, logger, database })
      const drifted = await steps.checkFigures()
      while ((await steps.foldFigures()) > 0);
      if (drifted > 0)
        throw new StartupError(`${drifted} figures of a month drifted; they are mended.`)
      process.stdout.write('No figure drifted.\n')
    } finally {
      await database.close()
    }
  } finally {
    await server.stop()
  }
}

await runCommand(run)
