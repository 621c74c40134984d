import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { untilAnswering } from '../support/launch.ts'
import { makeTemplate, startTestServer } from '../support/test-server.ts'
import {
  makeDataDir,
  type Start,
  serverLog,
  serverPid,
  start,
  startAndWait,
} from './support/start.ts'
import { makeUsedDataDir } from './support/started-before.ts'

/** One sentence for each thing that is wrong, a non-zero status, no stack trace, no server left. */
async function expectRefusal({ ended, output }: Start, ...sentences: RegExp[]): Promise<void> {
  expect(await ended).toEqual({ status: 1, signal: null })
  const lines = output().trim().split('\n')
  expect(lines).toEqual(sentences.map((sentence) => expect.stringMatching(sentence)))
}

it('refuses a port that is in use', async () => {
  const dataDir = await makeDataDir()
  const squatter = createServer().listen(0, '127.0.0.1')
  await once(squatter, 'listening')
  onTestFinished(() => void squatter.close())
  const address = squatter.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const started = await start({ dataDir, env: { PORT: port } })
  await expectRefusal(started, new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use .*PORT\\.$`))
  expect(readdirSync(dataDir)).toEqual([])
})

it('refuses a data folder that another start uses, and leaves that start alone', async () => {
  const dataDir = await makeUsedDataDir()
  const first = await startAndWait({ dataDir })
  const second = await start({ dataDir })
  await expectRefusal(second, /^The data folder .* is in use by another start; .*DATA_DIR\.$/)
  await untilAnswering(first.url, first)
  first.child.kill()
  expect(await first.ended).toEqual({ status: 0, signal: null })
})

it('lets one of two first starts at once win, and the other say why not', async () => {
  const dataDir = await makeDataDir()
  const both = [await start({ dataDir }), await start({ dataDir })]
  const loser = await Promise.race(both.map(async (one) => [one, await one.ended] as const))
  await expectRefusal(loser[0], /^The data folder .* is in use by another start; .*DATA_DIR\.$/)
  const winner = both.find((one) => one !== loser[0])
  if (!winner) throw new Error('two starts have a winner')
  await untilAnswering(winner.url, winner)
  expect(readdirSync(dataDir)).toEqual(['database'])
  winner.child.kill()
  expect(await winner.ended).toEqual({ status: 0, signal: null })
})

it('refuses to run for real on a database that a demonstration was in', async () => {
  const dataDir = await makeUsedDataDir()
  const real = await start({ dataDir, env: { DEMO: '0' } })
  await expectRefusal(real, /^This database holds demo accounts, .* a database of its own\.$/)
})

it('refuses a data folder that is no folder', async () => {
  const file = join(await makeDataDir(), 'file')
  await writeFile(file, '')
  const started = await start({ dataDir: join(file, 'data') })
  await expectRefusal(started, /^The data folder .* cannot be used \(ENOTDIR\); .*DATA_DIR\.$/)
})

it('refuses a data folder that it may not write', async () => {
  const dataDir = await makeDataDir()
  const locked = join(dataDir, 'locked')
  await mkdir(locked)
  await chmod(locked, 0o555)
  // Root may write anywhere, except where the system itself refuses.
  const place = process.getuid?.() === 0 ? '/proc/onthaal' : locked
  const started = await start({ dataDir: place })
  await expectRefusal(started, /^The data folder .* cannot be used \(E\w+\); .*DATA_DIR\.$/)
})

it('names every malformed variable', async () => {
  const dataDir = await makeDataDir()
  const env = { PORT: '80000', DEMO: 'yes', DATABASE_URL: 'here', TRUST_PROXY: 'all' }
  const started = await start({ dataDir, env })
  await expectRefusal(started, /^PORT /, /^TRUST_PROXY /, /^DATABASE_URL /, /^DEMO /)
})

it('refuses a database that nobody serves', async () => {
  const env = { DATABASE_URL: 'postgresql://app:hunter2@127.0.0.1:1/onthaal' }
  const started = await start({ dataDir: await makeDataDir(), env })
  await expectRefusal(
    started,
    /^The database of DATABASE_URL \(127\.0\.0\.1:1\/onthaal\) .*REFUSED/,
  )
  expect(started.output()).not.toContain('hunter2')
})

it('refuses a wrong password, and the owner in place of the application', async () => {
  const dataDir = await makeDataDir()
  const server = await startTestServer()
  const database = await makeTemplate(server)
  try {
    const wrong = new URL(database.url)
    wrong.password = 'wrong'
    const started = await start({ dataDir, env: { DATABASE_URL: wrong.href } })
    await expectRefusal(started, /^The database of DATABASE_URL .*password authentication failed/)
    const asOwner = await start({ dataDir, env: { DATABASE_URL: database.ownerUrl } })
    await expectRefusal(asOwner, /^DATABASE_URL signs in as .* owns the tables/)
  } finally {
    await database.drop()
    await server.stop()
  }
})

it('waits out a stop that is still under way', async () => {
  const dataDir = await makeUsedDataDir()
  const first = await startAndWait({ dataDir })
  first.child.kill()
  const second = await startAndWait({ dataDir })
  second.child.kill()
  expect(await second.ended).toEqual({ status: 0, signal: null })
  expect(serverLog(dataDir).match(/starting PostgreSQL/g)).toHaveLength(2)
  expect(serverPid(dataDir)).toBeUndefined()
})
