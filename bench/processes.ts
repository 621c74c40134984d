import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compiledFolder } from '../scripts/compiled.ts'
import { freePort, type Launched, launch, untilAnswering } from '../tests/support/launch.ts'
import type { BareOptions } from './bare-server.ts'
import type { Recording } from './recording.ts'
import type { Urls } from './volume.ts'

/** A server under measurement. */
export interface Measured {
  readonly origin: string
  readonly launched: Launched
}

/** As the Dockerfile starts it. */
const asInProduction = [
  ...['--max-semi-space-size=16', '--max-old-space-size=1024'],
  'apps/api/src/main.ts',
]
const compiled = { NODE_COMPILE_CACHE: compiledFolder }

/** Our API as one process; the owner's address is only there for what a demonstration does at its start. */
export async function startProduct({ url, ownerUrl }: Urls): Promise<Measured> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const launched = launch(process.execPath, asInProduction, {
    env: {
      ...compiled,
      PORT: String(port),
      DATABASE_URL: url,
      DATABASE_OWNER_URL: ownerUrl,
      DEMO: '1',
      // One client asks as much as a thousand would.
      REQUESTS_PER_USER: '999999999',
      REQUESTS_PER_ADDRESS: '999999999',
      SEARCHES_PER_USER: '999999999',
      GUESSES_PER_ADDRESS: '999999999',
    },
  })
  await untilAnswering(origin, launched)
  return { origin, launched }
}

/** `pg` and `node:http`, and nothing else. */
export async function startBare(
  url: string,
  recordings: readonly Recording[],
  alone: boolean,
): Promise<Measured> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const options: BareOptions = { url, port, recordings, alone }
  const script = join(import.meta.dirname, 'bare-server.ts')
  // Too much for a command line.
  const folder = await mkdtemp(join(tmpdir(), 'onthaal-bare-'))
  const file = join(folder, 'options.json')
  await writeFile(file, JSON.stringify(options))
  const launched = launch(process.execPath, [script, file])
  try {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const answers = await fetch(origin).then(
        () => true,
        () => false,
      )
      if (answers) return { origin, launched }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } finally {
    await rm(folder, { recursive: true })
  }
  throw new Error(`The bare server does not answer:\n${launched.output()}`)
}

export async function stop({ launched }: Measured): Promise<void> {
  launched.child.kill()
  await launched.ended
}

/** @returns how much memory a process holds, in megabytes */
export function memoryOf({ launched }: Measured): number {
  const text = execFileSync('ps', ['-o', 'rss=', '-p', String(launched.child.pid)])
  return Number(text) / 1024
}

/** Signs in as a demo account. @returns the session as a `Cookie` header */
export async function signIn(origin: string, username: string): Promise<string> {
  const response = await fetch(`${origin}/api/onthaal/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ username, password: 'onthaal-demo' }),
  })
  if (response.status !== 201) throw new Error(`${username} cannot sign in: ${response.status}`)
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}
