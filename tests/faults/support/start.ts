import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { commandOf } from '@onthaal/api/src/processes.ts'
import { onTestFinished } from 'vitest'
import {
  freePort,
  type Launched,
  type LaunchOptions,
  launch,
  untilAnswering,
} from '../../support/launch.ts'
import { familyOf } from './family.ts'

export interface Start extends Launched {
  url: string
  dataDir: string
}

export const byPnpm = ['npx', '--yes', 'pnpm@12', 'start'] as const
const byNode = [process.execPath, 'scripts/start.ts'] as const

interface StartOptions extends LaunchOptions {
  command?: readonly [string, ...string[]]
  dataDir: string
}

// An interrupted test run would leave its applications behind: they are in groups of their own.
const running = new Set<number>()
process.once('exit', () => {
  for (const pid of running) if (isAlive(pid)) process.kill(-pid, 'SIGTERM')
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

/** Starts the product on a free port; whatever is left of it goes when the test is over. */
export async function start({
  command = byNode,
  dataDir,
  ...options
}: StartOptions): Promise<Start> {
  const port = await freePort()
  const [program, ...args] = command
  const launched = launch(program, args, {
    ...options,
    env: { PORT: String(port), DATA_DIR: dataDir, ...options.env },
  })
  running.add(launched.child.pid ?? 0)
  onTestFinished(() => killAll(launched))
  return { ...launched, dataDir, url: `http://127.0.0.1:${port}` }
}

export async function startAndWait(options: StartOptions): Promise<Start> {
  const started = await start(options)
  await untilAnswering(started.url, started)
  return started
}

/** A data folder that disappears with the test, together with the server that runs in it. */
export async function makeDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'onthaal-fault-'))
  await chmod(dataDir, 0o755)
  onTestFinished(async () => {
    const pid = serverPid(dataDir)
    if (pid) kill(pid)
    await until('the server to be gone', () => !pid || !isAlive(pid))
    await rm(dataDir, { recursive: true, force: true })
  })
  return dataDir
}

/** The process of the database server, if its folder says that there is one. */
export function serverPid(dataDir: string): number | undefined {
  const path = join(dataDir, 'database/data/postmaster.pid')
  return existsSync(path) ? Number(readFileSync(path, 'utf8').split('\n')[0]) : undefined
}

export function serverLog(dataDir: string): string {
  return readFileSync(join(dataDir, 'database/server.log'), 'utf8')
}

/** What was killed and not yet collected by its parent has no command line any more. */
export function isAlive(pid: number): boolean {
  return Boolean(commandOf(pid))
}

export function kill(pid: number): void {
  if (isAlive(pid)) process.kill(pid, 'SIGKILL')
}

export async function until(
  what: string,
  happened: () => boolean | Promise<boolean>,
): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (await happened()) return
    await sleep(50)
  }
  throw new Error(`waited in vain for ${what}`)
}

async function killAll({ child }: Launched): Promise<void> {
  if (child.pid === undefined) return
  running.delete(child.pid)
  for (const { pid } of familyOf(child.pid)) kill(pid)
}
