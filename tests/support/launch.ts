import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export const repository = join(import.meta.dirname, '../..')

/** A process under test: what it said so far, and how it ended. */
export interface Launched {
  child: ChildProcess
  /** Standard output and standard error together, in the order in which they came. */
  output(): string
  ended: Promise<Ending>
}

interface Ending {
  status: number | null
  signal: NodeJS.Signals | null
}

export interface LaunchOptions {
  cwd?: string
  /** Added to an environment that holds nothing of this product. */
  env?: Record<string, string>
  /** `pipe` to type into it. */
  stdin?: 'ignore' | 'pipe'
  uid?: number
  gid?: number
}

const ours = [
  ...['PORT', 'HOST', 'PUBLIC_URL', 'TRUST_PROXY', 'DATABASE_URL', 'DATABASE_OWNER_URL'],
  ...['MAIL_URL', 'MAIL_FROM'],
  ...['REQUESTS_PER_USER', 'REQUESTS_PER_ADDRESS', 'SEARCHES_PER_USER', 'GUESSES_PER_ADDRESS'],
]

/** Starts a command as the leader of a process group of its own. */
export function launch(
  command: string,
  args: readonly string[],
  { cwd = repository, env = {}, stdin = 'ignore', ...account }: LaunchOptions = {},
): Launched {
  const inherited = { ...process.env }
  for (const name of [...ours, 'DATA_DIR', 'DEMO', 'NODE_ENV', 'VITEST']) delete inherited[name]
  const child = spawn(command, args, {
    ...account,
    cwd,
    env: { ...inherited, ...env },
    stdio: [stdin, 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      // What is under load tells of each request.
      if (output.length > 4_000_000) output = output.slice(-1_000_000)
    })
  }
  // Not `close`: a process below may hold the pipes after this one is gone.
  const ended = once(child, 'exit').then(([status, signal]) => ({ status, signal }))
  return { child, output: () => output, ended }
}

/** Waits until the application behind `url` answers; fails early when its process ends. */
export async function untilAnswering(url: string, { output, ended }: Launched): Promise<void> {
  let ending: Ending | undefined
  void ended.then((value) => {
    ending = value
  })
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    if (await answers(url)) return
    if (ending) throw new Error(`ended with ${JSON.stringify(ending)}:\n${output()}`)
    await sleep(100)
  }
  throw new Error(`no answer from ${url}:\n${output()}`)
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/api/onthaal/v1/health`).then(
    ({ ok }) => ok,
    () => false,
  )
}

export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening))
  const address = probe.address()
  await new Promise((closed) => probe.close(closed))
  if (address === null || typeof address === 'string') throw new Error('no port on 127.0.0.1')
  return address.port
}
