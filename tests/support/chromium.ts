import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { LaunchOptions } from '@playwright/test'
import { inflate } from '@sparticuz/chromium'

const installed = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser speaks to the machine itself and to nobody else, whatever a page or it wants. */
const quiet = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
]

/** The package's own file looks for fonts in /tmp; without any, nothing is drawn at all. */
const fontsConf = `<?xml version="1.0"?>
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/** How to launch a Chromium: one that is installed, or else the one that came from npm. */
export async function findChromium(): Promise<LaunchOptions> {
  const common = { args: quiet, chromiumSandbox: maySandbox() }
  const executablePath = installed.find(runs)
  if (executablePath) return { ...common, executablePath: resolvePath(executablePath) }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser tests need Chromium or Google Chrome: install one of them.')
  }
  const folder = await unpackChromium()
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  }
  return { ...common, executablePath: join(folder, 'chromium'), env }
}

/**
 * Unpacks browser, libraries and fonts once into `.cache`. The package unpacks into the system's
 * temporary folder and takes half a file for a whole one, so it is given a folder of its own that
 * gets its name when everything is there.
 */
async function unpackChromium(): Promise<string> {
  const packageFolder = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '..',
  )
  const { version } = createRequire(import.meta.url)(join(packageFolder, 'package.json'))
  const folder = join(import.meta.dirname, '../../.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder
  const draft = `${folder}.new-${process.pid}`
  await mkdir(draft, { recursive: true })
  const { TMPDIR } = process.env
  process.env.TMPDIR = draft
  try {
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']
    await Promise.all(archives.map((name) => inflate(join(packageFolder, 'bin', name))))
    await writeFile(join(draft, 'fonts/fonts.conf'), fontsConf)
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
  await rename(draft, folder).catch(async (error: unknown) => {
    // Another run was first.
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  })
  return folder
}

/** Chromium refuses its sandbox to root, and cannot make one where user namespaces are forbidden. */
function maySandbox(): boolean {
  if (process.platform !== 'linux') return true
  return process.getuid?.() !== 0 && spawnSync('unshare', ['--user', 'true']).status === 0
}

function runs(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}

/** Playwright wants a path where a shell would be content with a name. */
function resolvePath(program: string): string {
  const folders = program.includes('/') ? [''] : (process.env.PATH ?? '').split(':')
  return folders.map((folder) => join(folder, program)).find(existsSync) ?? program
}
