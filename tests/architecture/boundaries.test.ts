import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { breaches, soundTree } from './support/breaches.ts'
import { cruiseTree, plantTree, ruleNames } from './support/cruise-tree.ts'
import { root } from './support/root.ts'

describe('the tree of the product', () => {
  test('keeps every one-way rule', async () => {
    const { summary, modules } = await cruiseTree(root)
    const breached = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    expect(breached).toEqual([])

    // A checker that reads no files passes silently.
    const read = modules.map((module) => module.source)
    expect(
      read.filter((path) => /^apps\/api\/src\/.*\/routes\//.test(path)).length,
    ).toBeGreaterThan(5)
    expect(read.filter((path) => path.startsWith('apps/web/src/')).length).toBeGreaterThan(20)
    expect(read.filter((path) => path.startsWith('packages/shared/')).length).toBeGreaterThan(10)
    expect(summary.totalDependenciesCruised ?? 0).toBeGreaterThan(200)
  })
})

describe('a planted breach', () => {
  let folder: string
  let caught: string[]

  beforeAll(async () => {
    const planted = Object.values(breaches).flatMap((files) => Object.entries(files))
    folder = await plantTree({ ...soundTree, ...Object.fromEntries(planted) })
    const { summary } = await cruiseTree(folder)
    caught = summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('exists for every rule', () => {
    expect(Object.keys(breaches).sort()).toEqual([...ruleNames].sort())
  })

  test.each(
    Object.entries(breaches).flatMap(([rule, files]) =>
      Object.keys(files).map((file) => ({ rule, file })),
    ),
  )('of $rule in $file is caught', ({ rule, file }) => {
    expect(caught).toContain(`${rule}: ${file}`)
  })
})

test('a tree without breaches passes, so that the breaches above are what is caught', async () => {
  const folder = await plantTree(soundTree)
  const { summary } = await cruiseTree(folder)
  await rm(folder, { recursive: true, force: true })
  expect(summary.violations).toEqual([])
})
