import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/root.ts'
import { repositoryFiles } from './support/scratch-copy.ts'

// Biome refuses a file over 300 lines; this keeps the rest far below.
test('half of the files of the product fit on a screen or two, and nine in ten are short', async () => {
  const files = repositoryFiles().filter(
    (path) =>
      /^(apps|packages|scripts)\/.*\.tsx?$/.test(path) && !/__generated__|\.test\./.test(path),
  )
  const contents = await Promise.all(files.map((path) => readFile(join(root, path), 'utf8')))
  const sizes = contents.map((text) => text.split('\n').length - 1).sort((a, b) => a - b)
  expect(sizes.length).toBeGreaterThan(200)
  expect(sizes[Math.floor(sizes.length * 0.5)]).toBeLessThanOrEqual(80)
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(160)
})
