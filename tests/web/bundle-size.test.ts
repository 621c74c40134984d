import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildWebWhenChanged } from '../../scripts/build-web.ts'
import { repository } from '../support/launch.ts'

/** What a first visit may load, in bytes of gzipped JavaScript. */
const budget = 240_000

const dist = join(repository, 'apps/web/dist')

interface Chunk {
  file: string
  imports?: string[]
  dynamicImports?: string[]
}

let manifest: Record<string, Chunk>

/** A chunk and everything that it cannot run without. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const needed of manifest[name]?.imports ?? []) withImports(needed, found)
  return found
}

async function gzippedSize(names: Iterable<string>): Promise<number> {
  const sizes = [...names].map(async (name) => {
    const file = manifest[name]?.file
    if (!file) throw new Error(`The build has no chunk ${name}`)
    return (await promisify(gzip)(await readFile(join(dist, file)))).length
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

beforeAll(async () => {
  await buildWebWhenChanged()
  manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'))
})

describe('the first visit loads little', () => {
  test.each([
    'src/identity/pages/sign-in-page.tsx',
    'src/dashboards/pages/dashboard-page.tsx',
    'src/persons/pages/find-person-page.tsx',
    'src/referrals/pages/queue-page.tsx',
    'src/referrals/pages/sent-page.tsx',
    'src/referrals/pages/referral-page.tsx',
  ])('with %s', async (page) => {
    const size = await gzippedSize(withImports(page, withImports('index.html')))
    expect(size).toBeGreaterThan(50_000)
    expect(size).toBeLessThanOrEqual(budget)
  })
})

test('pages and the second language come on demand', () => {
  const first = withImports('index.html')
  const pages = Object.keys(manifest).filter((name) => /\/pages\/[^/]+-page\.tsx$/.test(name))
  expect(pages.length).toBeGreaterThan(10)
  expect([...pages, 'src/i18n/en/index.ts'].filter((name) => first.has(name))).toEqual([])
})
