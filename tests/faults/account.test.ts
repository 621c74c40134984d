import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from '../support/launch.ts'
import { makeDataDir, type Start, serverPid, start, startAndWait } from './support/start.ts'

// An ordinary user runs all the other tests as himself; what root meets besides is tested here.
const isRoot = process.getuid?.() === 0
const hasNamespaces = spawnSync('unshare', ['--user', 'true']).status === 0
const nobody = { uid: 65_534, gid: 65_534 }

async function stop(started: Start): Promise<void> {
  started.child.kill()
  expect(await started.ended).toEqual({ status: 0, signal: null })
}

/** Whether any user may walk into a folder. */
function isOpen(folder: string): boolean {
  const parent = dirname(folder)
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || isOpen(parent))
}

it('keeps its passwords and files from other users', async () => {
  const dataDir = await makeDataDir()
  await stop(await startAndWait({ dataDir }))
  const modeOf = (name: string) => statSync(join(dataDir, 'database', name)).mode & 0o777
  expect([modeOf('.'), modeOf('data'), modeOf('passwords.json')]).toEqual([0o700, 0o700, 0o600])
  expect(modeOf('server.log')).toBe(0o600)
})

// Without namespaces this cannot be: the test after the next says what happens then.
it.skipIf(!isRoot || !hasNamespaces)(
  'serves root under a parent that nobody else may enter',
  async () => {
    const home = await makeDataDir()
    await chmod(home, 0o700)
    const dataDir = join(home, 'clone/.data')
    await mkdir(dirname(dataDir))
    const started = await startAndWait({ dataDir })
    await stop(started)
    expect(statSync(join(dataDir, 'database/data')).uid).toBe(0)
  },
)

it.skipIf(!isRoot)('serves root without user namespaces, as an unprivileged user', async () => {
  const dataDir = await makeDataDir()
  const withoutUnshare = { PATH: '/nowhere' }
  const started = await startAndWait({ dataDir, env: withoutUnshare })
  expect(statSync(`/proc/${serverPid(dataDir)}`).uid).toBe(nobody.uid)
  await stop(started)
  expect(statSync(join(dataDir, 'database/data')).uid).toBe(nobody.uid)
  // From then on the files belong to that user, whatever the machine learns later.
  await stop(await startAndWait({ dataDir }))
})

it.skipIf(!isRoot)(
  'says what to do when root can neither make a namespace nor lend a folder',
  async () => {
    const home = await makeDataDir()
    await chmod(home, 0o700)
    const dataDir = join(home, '.data')
    const started = await start({ dataDir, env: { PATH: '/nowhere' } })
    expect(await started.ended).toEqual({ status: 1, signal: null })
    expect(started.output()).toMatch(/^PostgreSQL does not run as root, .* cannot reach .*\n$/)
    expect(existsSync(join(dataDir, 'database'))).toBe(false)
  },
)

// A clone in root's own home cannot be read by anybody else, so there is nobody to try it as.
const canBeReached = isOpen(repository) && isOpen(dirname(process.execPath))
it.skipIf(!isRoot || !canBeReached)('serves an ordinary user', async () => {
  const home = await makeDataDir()
  await chmod(home, 0o777)
  const started = await startAndWait({ dataDir: join(home, '.data'), ...nobody })
  expect(statSync(`/proc/${serverPid(join(home, '.data'))}`).uid).toBe(nobody.uid)
  await stop(started)
})
