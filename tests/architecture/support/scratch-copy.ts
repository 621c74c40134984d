import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './root.ts'

const workspaces = ['.', 'apps/api', 'apps/web', 'packages/shared', 'tests', 'bench']
const ours = { api: 'apps/api', shared: 'packages/shared' }

/** Every file of the repository that is not ignored, committed or not, as paths from the root. */
export function repositoryFiles(): string[] {
  const list = (...options: string[]): string[] =>
    execFileSync('git', ['ls-files', ...options], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter((path) => path !== '')
  const gone = new Set(list('--deleted'))
  const there = list('--cached', '--others', '--exclude-standard', '--deduplicate')
  return there.filter((path) => !gone.has(path)).sort()
}

/**
 * Copies the repository to a temporary folder, with its installed packages linked in.
 *
 * @param isNeeded whether a file goes along; all of them when left out
 */
export async function scratchCopy(isNeeded = (_path: string) => true): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scratch-'))
  for (const path of repositoryFiles().filter(isNeeded))
    await cp(join(root, path), join(folder, path))
  await linkPackages(folder)
  return folder
}

/**
 * Links the packages of every workspace into a tree laid out like this repository. Those from the
 * registry are the real ones; ours are those of the tree itself.
 */
export async function linkPackages(folder: string): Promise<void> {
  for (const workspace of workspaces) {
    const from = join(root, workspace, 'node_modules')
    const to = join(folder, workspace, 'node_modules')
    await mkdir(join(to, '@onthaal'), { recursive: true })
    for (const [name, path] of Object.entries(ours)) {
      await symlink(join(folder, path), join(to, '@onthaal', name))
    }
    for (const name of await readdir(from)) {
      if (name !== '@onthaal') await symlink(join(from, name), join(to, name))
    }
  }
}
