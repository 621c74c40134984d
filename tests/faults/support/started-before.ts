import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll } from 'vitest'
import { makeDataDir, startAndWait } from './start.ts'

const run = promisify(execFile)
let original: Promise<string> | undefined
afterAll(async () => {
  if (original) await rm(await original, { recursive: true, force: true })
})

/**
 * A data folder of its own in which the product was started once and stopped in order. Making a database
 * and its demonstration takes most of a first start, and is done once for each file of tests.
 */
export async function makeUsedDataDir(): Promise<string> {
  const dataDir = await makeDataDir()
  original ??= startAndStop()
  // The files keep their owner, who may be another user.
  await run('cp', ['-a', join(await original, 'database'), dataDir])
  // What a test reads there is of its own starts.
  await rm(join(dataDir, 'database/server.log'))
  return dataDir
}

async function startAndStop(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'onthaal-used-'))
  await chmod(dataDir, 0o755)
  const started = await startAndWait({ dataDir })
  started.child.kill()
  const { status } = await started.ended
  if (status !== 0) throw new Error(`The first start ended with ${status}:\n${started.output()}`)
  return dataDir
}
