import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { readInstallation } from './installation/index.ts'
import { runCommand } from './run-command.ts'
import { runSetUp } from './run-set-up.ts'
import { StartupError } from './startup-error.ts'

/** Brings an installation to what a file says, or what comes in: docs/how-to/set-up-an-installation.md. */
async function run(): Promise<void> {
  const { database, publicUrl } = readConfig()
  if (database.kind !== 'outside' || database.ownerUrl === undefined) {
    throw new StartupError('Setting up needs DATABASE_URL and DATABASE_OWNER_URL.')
  }
  const [path] = process.argv.slice(2)
  const content = path === undefined ? await text(process.stdin) : await readFile(path, 'utf8')
  const { changes, codes } = await runSetUp({
    ownerUrl: database.ownerUrl,
    installation: readInstallation(content),
    now: systemClock(),
  })
  const said = changes.length > 0 ? changes : ['The installation is as the file says.']
  const handed = codes.map(
    ({ organisation, username, code, expiresAt }) =>
      `${organisation}: ${username} sets a password with ${code} at ${publicUrl}/wachtwoord-instellen, ` +
      `until ${expiresAt.toISOString()}.`,
  )
  process.stdout.write(`${[...said, ...handed].join('\n')}\n`)
}

await runCommand(run)
