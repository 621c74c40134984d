import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fingerprintOf } from './build-web.ts'

let root = ''

async function write(path: string, text: string): Promise<string> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
  return fingerprintOf(root)
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'onthaal-sources-'))
  await write('apps/web/src/main.tsx', 'one')
})

afterAll(() => rm(root, { recursive: true }))

describe('fingerprintOf', () => {
  it('stays the same while nothing changes, wherever the clone stands', async () => {
    const before = await fingerprintOf(root)
    const elsewhere = root
    root = await mkdtemp(join(tmpdir(), 'onthaal-sources-'))
    expect(await write('apps/web/src/main.tsx', 'one')).toBe(before)
    await rm(root, { recursive: true })
    root = elsewhere
    expect(await fingerprintOf(root)).toBe(before)
  })

  it.each([
    'apps/web/src/main.tsx',
    'apps/web/src/referrals/pages/queue-page.tsx',
    'apps/web/public/icon.svg',
    'apps/web/index.html',
    'apps/web/vite.config.ts',
    'apps/web/postcss.config.cjs',
    'apps/web/package.json',
    'packages/shared/src/persons/index.ts',
    'pnpm-lock.yaml',
  ])('changes with %s', async (path) => {
    const before = await fingerprintOf(root)
    expect(await write(path, `${path} changed`)).not.toBe(before)
  })

  it.each([
    'apps/web/src/paths.test.ts',
    'apps/web/dist/index.html',
    'apps/web/node_modules/vite/index.js',
    'apps/api/src/app.ts',
    'README.md',
  ])('does not change with %s', async (path) => {
    const before = await fingerprintOf(root)
    expect(await write(path, 'anything')).toBe(before)
  })

  it('changes when a file moves', async () => {
    const before = await write('apps/web/src/here.ts', 'x')
    await rm(join(root, 'apps/web/src/here.ts'))
    expect(await write('apps/web/src/there.ts', 'x')).not.toBe(before)
  })
})
