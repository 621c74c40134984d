import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartupError } from '../apps/api/src/startup-error.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'apps/web/dist')
const stamp = join(dist, '.sources')

/** Everything that decides what the bundle holds. */
const sources = [
  'apps/web/{src,public}/**',
  'apps/web/*.{html,json,ts,js,cjs,mjs}',
  'packages/shared/src/**',
  'packages/shared/package.json',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
]

/** Builds the web application when its sources are not those of the build that is there. */
export async function buildWebWhenChanged(signal?: AbortSignal): Promise<void> {
  const fingerprint = await fingerprintOf(root)
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === fingerprint) return
  process.stdout.write('Building the web application; this happens when its sources changed.\n')
  const draft = join(root, '.cache', `web-${process.pid}`)
  try {
    await mkdir(draft, { recursive: true })
    await buildInto(draft, signal)
    await writeFile(join(draft, '.sources'), fingerprint)
    await replace(dist, draft)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** What the sources below `root` say, in one line. Tests are no sources: they must not cost a build. */
export async function fingerprintOf(root: string): Promise<string> {
  const hash = createHash('sha256')
  const files: string[] = []
  for await (const entry of glob(sources, { cwd: root, withFileTypes: true })) {
    const isSource = entry.isFile() && !/\.test\.tsx?$/.test(entry.name)
    if (isSource) files.push(join(entry.parentPath, entry.name))
  }
  for (const file of files.sort()) {
    hash.update(file.slice(root.length)).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function buildInto(folder: string, signal: AbortSignal | undefined): Promise<void> {
  const vite = join(root, 'apps/web/node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn']
  const child = spawn(process.execPath, args, {
    cwd: join(root, 'apps/web'),
    stdio: 'inherit',
    // A test runner says NODE_ENV=test, and the page would carry the development half of React.
    env: { ...process.env, NODE_ENV: 'production' },
    ...(signal && { signal }),
  })
  const [status] = await once(child, 'exit')
  if (status !== 0) {
    throw new StartupError('The web application could not be built; the lines above say why.')
  }
}

/** Two builds at once made the same; the later one's rename finds the place taken and gives way. */
async function replace(place: string, draft: string): Promise<void> {
  await rm(place, { recursive: true, force: true })
  await rename(draft, place).catch((error: unknown) => {
    if (!existsSync(stamp)) throw error
  })
}
