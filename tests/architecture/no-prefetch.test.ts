import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/root.ts'
import { repositoryFiles } from './support/scratch-copy.ts'

// Whatever is read of people stands in the consultation log as read by whoever is signed in. So the web
// reads nothing that nobody asked for.

const sources = await Promise.all(
  repositoryFiles()
    .filter((path) => /^apps\/web\/src\/.*\.tsx?$/.test(path) && !path.includes('__generated__'))
    .map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })),
)

/** What reads ahead of anybody's click, or by the clock. */
const ahead =
  /\bprefetch\w*\(|\busePrefetch\w*|\bpreload(Route)?\b\s*[(=:]|\bdefaultPreload\b: (?!false)|\brefetchInterval\b|\brefetchOn(WindowFocus|Reconnect)\b: (?!false)/g

/** What may all the same, and why: it tells of nobody. */
const allowed = new Set([
  // How far a list is that somebody has read in: numbers, as long as it is under way.
  'apps/web/src/imports/import-queries.ts refetchInterval',
  // How far a list is that somebody takes along: numbers, as long as it is being written.
  'apps/web/src/exports/export-queries.ts refetchInterval',
  // Numbers of lists, and of what is new: no name stands in it.
  'apps/web/src/notices/notice-queries.ts refetchOnWindowFocus: ',
  'apps/web/src/referrals/referral-queries.ts refetchOnWindowFocus: ',
])

test('the web reads nothing of people ahead or by the clock', () => {
  expect(sources.length).toBeGreaterThan(100)
  const found = sources.flatMap(({ path, text }) =>
    [...text.matchAll(ahead)].map(([match]) => `${path} ${match}`),
  )
  expect(found.filter((one) => !allowed.has(one))).toEqual([])
  // Each exception is still there, so this looks where it should.
  for (const one of allowed) expect(found).toContain(one)
})

test('before a page is opened the session alone is read', () => {
  const read = sources.flatMap(({ text }) => [...text.matchAll(/ensureQueryData\((\w*)/g)])
  expect(read.length).toBeGreaterThan(0)
  expect(read.filter(([, query]) => query !== 'sessionQuery')).toEqual([])
})
