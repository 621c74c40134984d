import { copyFile, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { root } from './root.ts'

const shared = 'packages/shared'
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
  await copyFile(join(root, shared, 'package.json'), join(folder, shared, 'package.json'))
  for (const workspace of ['', 'apps/api', 'apps/web', shared, 'tests']) {
    await linkPackages(join(root, workspace), join(folder, workspace), join(folder, shared))
  }
  return folder
}

/** Packages from the registry are the real ones; our own is the planted one. */
async function linkPackages(real: string, planted: string, ours: string): Promise<void> {
  await mkdir(join(planted, 'node_modules/@onthaal'), { recursive: true })
  await symlink(ours, join(planted, 'node_modules/@onthaal/shared'))
  for (const name of await readdir(join(real, 'node_modules'))) {
    if (name === '@onthaal') continue
    await symlink(join(real, 'node_modules', name), join(planted, 'node_modules', name))
  }
}
