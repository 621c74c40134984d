import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { root } from './root.ts'
import { linkPackages } from './scratch-copy.ts'

const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'))

/** Every rule that the configuration names, so that a test can ask for a breach of each. */
export const ruleNames: string[] = config.forbidden.map((rule: { name: string }) => rule.name)

/** Runs the one-way rules over a tree laid out like this repository. */
export async function cruiseTree(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['apps', 'packages', 'tests', 'scripts'],
    { ...config.options, baseDir, validate: true, ruleSet: { forbidden: config.forbidden } },
    config.options.enhancedResolveOptions,
  )
  if (typeof output === 'string') throw new Error(`Expected a result object, got: ${output}`)
  return output
}

/** Writes a tree of files to a temporary folder, with this repository's packages to import from. */
export async function plantTree(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'boundaries-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  const manifest = 'packages/shared/package.json'
  await copyFile(join(root, manifest), join(folder, manifest))
  await linkPackages(folder)
  return folder
}
