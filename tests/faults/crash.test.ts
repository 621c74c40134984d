import { expect, it } from 'vitest'
import { type Clerk, createClerk, findLost } from './support/clerk.ts'
import {
  isAlive,
  kill,
  type Start,
  serverLog,
  serverPid,
  startAndWait,
  until,
} from './support/start.ts'
import { makeUsedDataDir } from './support/started-before.ts'

const clerksAtOnce = 4

/** Lets several clerks register people, strikes in the middle, and waits until all have noticed. */
async function strikeDuringWrites({ url }: Start, strike: () => void): Promise<Clerk[]> {
  const clerks = await Promise.all(Array.from({ length: clerksAtOnce }, () => createClerk(url)))
  const work = Promise.all(clerks.map((clerk) => clerk.registerWithoutEnd()))
  await until('work to be in full swing', () =>
    clerks.every(({ acknowledged }) => acknowledged.size >= 15),
  )
  strike()
  await work
  return clerks
}

async function expectNothingLost(clerks: Clerk[], dataDir: string): Promise<void> {
  const next = await startAndWait({ dataDir })
  for (const clerk of clerks) expect(await findLost(next.url, clerk)).toEqual([])
  next.child.kill()
  expect(await next.ended).toEqual({ status: 0, signal: null })
}

it('adopts the database of a start that was killed, with everything acknowledged', async () => {
  const dataDir = await makeUsedDataDir()
  const started = await startAndWait({ dataDir })
  const clerks = await strikeDuringWrites(started, () => started.child.kill('SIGKILL'))
  expect(await started.ended).toEqual({ status: null, signal: 'SIGKILL' })
  const orphan = serverPid(dataDir) ?? 0
  expect(isAlive(orphan)).toBe(true)
  await expectNothingLost(clerks, dataDir)
  expect(isAlive(orphan)).toBe(false)
  expect(serverLog(dataDir).match(/starting PostgreSQL/g)).toHaveLength(1)
})

it('says so and ends when the database is killed, and recovers everything acknowledged', async () => {
  const dataDir = await makeUsedDataDir()
  const started = await startAndWait({ dataDir })
  const clerks = await strikeDuringWrites(started, () => kill(serverPid(dataDir) ?? 0))
  expect(await started.ended).toEqual({ status: 1, signal: null })
  expect(started.output()).toMatch(/^The database server went away; start again to recover it\.$/m)
  expect(started.output()).not.toMatch(/^ {4}at /m)
  await expectNothingLost(clerks, dataDir)
  expect(serverLog(dataDir)).toContain('automatic recovery in progress')
})

it('recovers everything acknowledged when process and database are killed together', async () => {
  const dataDir = await makeUsedDataDir()
  const started = await startAndWait({ dataDir })
  const clerks = await strikeDuringWrites(started, () => {
    started.child.kill('SIGKILL')
    kill(serverPid(dataDir) ?? 0)
  })
  await started.ended
  await expectNothingLost(clerks, dataDir)
})
