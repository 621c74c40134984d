import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readdir, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './root.ts'

/** Every file of the repository that is not ignored, committed or not, as paths from the root. */
export function repositoryFiles(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { cwd: root, encoding: 'utf8' },
  )
  const deleted = execFileSync('git', ['ls-files', '--deleted'], { cwd: root, encoding: 'utf8' })
  const gone = new Set(deleted.split('\n'))
  return listed.split('\n').filter((path) => path !== '' && !gone.has(path))
}

/** Copies the repository to a temporary folder, with its installed packages linked in. */
export async function scratchCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scratch-'))
  for (const path of repositoryFiles()) await cp(join(root, path), join(folder, path))
  for (const workspace of ['.', 'apps/api', 'apps/web', 'packages/shared', 'tests']) {
    const packages = join(root, workspace, 'node_modules')
    if ((await readdir(packages)).length > 0) {
      await symlink(packages, join(folder, workspace, 'node_modules'))
    }
  }
  return folder
}
