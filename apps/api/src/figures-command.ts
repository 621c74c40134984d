import { systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { createFigureSteps, type FoldedAll } from './dashboards/index.ts'
import { checkApplicationRole } from './db/check-role.ts'
import { openDatabase } from './db/database.ts'
import { createLogger } from './logger.ts'
import { runCommand } from './run-command.ts'
import { startDatabase } from './start-database.ts'
import { StartupError } from './startup-error.ts'

const ends: Readonly<Record<FoldedAll, string>> = {
  done: 'they are mended.',
  busy: 'they are counted live until whoever is at it has mended them.',
  unfinished: 'they are counted live until the next fold has mended them.',
}

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
      const { drifted, failed, isBusy } = await steps.checkAllFigures()
      const folded = await steps.foldAllFigures()
      const said = [
        isBusy && 'Another check of figures is under way; this one stopped.',
        failed > 0 && `${failed} months could not be checked.`,
        drifted > 0 && `${drifted} figures of a month drifted; ${ends[folded]}`,
      ].filter((one) => one !== false)
      if (said.length > 0) throw new StartupError(said.join(' '))
      process.stdout.write('No figure drifted.\n')
    } finally {
      await database.close()
    }
  } finally {
    await server.stop()
  }
}

await runCommand(run)
