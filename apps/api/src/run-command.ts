import { describeError } from './logger.ts'
import { StartupError } from './startup-error.ts'

/** Runs what a command is for; what its reader can mend is said in words, and any failure is its status. */
export async function runCommand(run: () => Promise<void>): Promise<void> {
  await run().catch((error: unknown) => {
    const known = error instanceof StartupError
    process.stderr.write(`${known ? error.message : JSON.stringify(describeError(error))}\n`)
    process.exitCode = 1
  })
}
