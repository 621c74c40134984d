import { readFile } from 'node:fs/promises'
import { join, matchesGlob } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryFiles } from '../architecture/support/scratch-copy.ts'
import { repository } from '../support/launch.ts'

const web = join(repository, 'apps/web')

/** Imports for what they do, by the file that makes them: `import './x.ts'`. */
async function importsForEffect(file: string): Promise<string[]> {
  const text = await readFile(join(repository, file), 'utf8')
  return [...text.matchAll(/^import '(\.[^']+)'/gm)].map(([, path = '']) =>
    join(file, '..', path).replace('apps/web/', './'),
  )
}

test('whatever is imported for what it does is named as such, or the build leaves it out', async () => {
  const { sideEffects } = JSON.parse(await readFile(join(web, 'package.json'), 'utf8'))
  const files = repositoryFiles().filter((file) => /^apps\/web\/src\/.*\.tsx?$/.test(file))
  const imported = new Set((await Promise.all(files.map(importsForEffect))).flat())
  expect(imported.size).toBeGreaterThan(20)
  const isNamed = (path: string) =>
    sideEffects.some((glob: string) => matchesGlob(path.slice(2), glob.replace(/^\.\//, '')))
  expect([...imported].filter((path) => !isNamed(path))).toEqual([])
  for (const glob of sideEffects) {
    const kept = [...imported, './src/main.tsx'].some((path) =>
      matchesGlob(path.slice(2), glob.replace(/^\.\//, '')),
    )
    expect([glob, kept]).toEqual([glob, true])
  }
})
