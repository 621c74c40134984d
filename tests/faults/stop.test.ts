import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { launch } from '../support/launch.ts'
import { memberOf } from './support/family.ts'
import {
  byPnpm,
  isAlive,
  kill,
  makeDataDir,
  type Start,
  serverLog,
  serverPid,
  start,
  startAndWait,
  until,
} from './support/start.ts'
import { makeUsedDataDir } from './support/started-before.ts'

const app = /^(\S*\/)?node .*scripts\/start\.ts$/

/** Stopped in order: the application first and by itself, the database last and with everything on disk. */
async function expectCleanStop({ output, dataDir, url }: Start, appPid: number): Promise<void> {
  await until('the application to end', () => !isAlive(appPid))
  expect(output()).toMatch(/Stopping: open requests are finished first\.\n(.*\n)*?Stopped\.\n/)
  expect(serverLog(dataDir).trim().split('\n').at(-1)).toContain('database system is shut down')
  expect(serverPid(dataDir)).toBeUndefined()
  await expect(fetch(url)).rejects.toThrow()
}

const npx = (pid: number) => pid
const pnpm = (pid: number) => memberOf(pid, /^(\S*\/)?pnpm start$/)
const group = (pid: number) => -pid

it.each([
  ['SIGTERM to pnpm', 'SIGTERM', pnpm],
  ['SIGINT to pnpm', 'SIGINT', pnpm],
  ['SIGTERM to npx alone', 'SIGTERM', npx],
  ['kill -9 of npx', 'SIGKILL', npx],
  ['SIGTERM to the process group', 'SIGTERM', group],
  ['SIGINT to the process group', 'SIGINT', group],
] as const)('stops cleanly after %s', async (_name, signal, target) => {
  const dataDir = await makeUsedDataDir()
  const started = await startAndWait({ command: byPnpm, dataDir })
  const pid = started.child.pid ?? 0
  const appPid = memberOf(pid, app)
  process.kill(target(pid), signal)
  await expectCleanStop(started, appPid)
})

it('stops cleanly after Ctrl-C in a terminal, pressed again and again', async () => {
  const dataDir = await makeUsedDataDir()
  const inTerminal = ['script', '-qfec', byPnpm.join(' '), '/dev/null'] as const
  const started = await startAndWait({ command: inTerminal, dataDir, stdin: 'pipe' })
  const appPid = memberOf(started.child.pid, app)
  for (let press = 0; press < 3; press += 1) {
    started.child.stdin?.write('\x03')
    await sleep(60)
  }
  await until('the application to end', () => !isAlive(appPid))
  expect(serverLog(dataDir).trim().split('\n').at(-1)).toContain('database system is shut down')
  expect(serverPid(dataDir)).toBeUndefined()
})

const logsAtItsEnd = `
  import { createLogger } from './apps/api/src/logger.ts'
  const logger = createLogger()
  logger.info('begun')
  const staying = setInterval(() => undefined, 1_000)
  process.once('SIGHUP', () => setTimeout(() => {
    logger.info('ends')
    clearInterval(staying)
  }, 300))`

it('is kept from its end by no line for a terminal that is gone', async () => {
  const node = `${process.execPath} --input-type=module --eval "$PROGRAM"`
  const env = { PROGRAM: logsAtItsEnd }
  const terminal = launch('script', ['-qfec', node, '/dev/null'], { env, stdin: 'pipe' })
  await until('the first line', () => terminal.output().includes('begun'))
  const pid = memberOf(terminal.child.pid, /^\S*node --input-type=module/)
  onTestFinished(() => kill(pid))
  terminal.child.kill('SIGKILL')
  await until('its end', () => !isAlive(pid))
})

it('ends with status 0 when it was asked to stop, also by a closing terminal', async () => {
  const dataDir = await makeUsedDataDir()
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    const started = await startAndWait({ dataDir })
    started.child.kill(signal)
    expect(await started.ended).toEqual({ status: 0, signal: null })
    await expectCleanStop(started, started.child.pid ?? 0)
  }
})

it('stops cleanly when asked before it serves', async () => {
  const dataDir = await makeDataDir()
  const started = await start({ dataDir })
  await until('the database to start', () => serverPid(dataDir) !== undefined)
  started.child.kill()
  expect(await started.ended).toEqual({ status: 0, signal: null })
  await expectCleanStop(started, started.child.pid ?? 0)
})

it('finishes a request that is under way, while it takes no new ones', async () => {
  const dataDir = await makeUsedDataDir()
  const started = await startAndWait({ dataDir })
  const body = JSON.stringify({ username: 'balie', password: 'onthaal-demo' })
  const underWay = request(`${started.url}/api/onthaal/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length },
  })
  const answer = new Promise<number | undefined>((resolve, reject) => {
    underWay.once('response', (response) => resolve(response.statusCode))
    underWay.once('error', reject)
  })
  underWay.write(body.slice(0, 10))
  await sleep(200)
  started.child.kill()
  await until('the stop to begin', () => started.output().includes('Stopping'))
  await expect(fetch(`${started.url}/api/onthaal/v1/health`)).rejects.toThrow()
  underWay.end(body.slice(10))
  expect(await answer).toBe(201)
  expect(await started.ended).toEqual({ status: 0, signal: null })
})
