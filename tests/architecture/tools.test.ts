import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './support/root.ts'
import { scratchCopy } from './support/scratch-copy.ts'

const run = promisify(execFile)
const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const checks: string[] = scripts.check.split(' && ')

/** What a tool prints when it fails; nothing when it is satisfied. */
async function complaint(command: string, folder: string): Promise<string> {
  const [tool = '', ...options] = command.split(' ')
  try {
    await run(join(folder, 'node_modules/.bin', tool), options, { cwd: folder, maxBuffer: 1e8 })
    return ''
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & Record<string, string>
    return stdout + stderr || (message ?? 'failed')
  }
}

describe('the tree of the product satisfies', () => {
  test.each(checks)('%s', async (command) => {
    expect(await complaint(command, root)).toBe('')
  })
})

/** Sources that nothing planted has to do with: the tools need not read them to find it. */
const isBeside = /^(apps\/web\/src|apps\/api\/src\/[^/]+|bench|tests)\/.*\.tsx?$/

describe('a planted fault is caught', () => {
  const said = new Map<string, string>()
  let folder: string
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const api = `
    import { readFile } from 'node:fs/promises'
    import pg from 'pg'
    export enum Kind { One }
    export default function planted(value: any, pool: pg.Pool): void {
      console.log(process.env.HOME, value)
      pool.query('select 1')
      readFile('x')
      ;[1].filter(async () => false)
    }
    export const wrong: number = 'text'
  `
  const planted = ['apps/api/src/planted-api.ts', 'apps/web/src/planted-web.tsx'] as const
  const [types, typesOfWeb] = [
    'node scripts/check-types.ts .',
    'node scripts/check-types.ts apps/web',
  ]
  const web = `export const planted = (): Promise<Response> => fetch('/x').then((got: string) => got)`
  const long = Array.from({ length: 301 }, (_, line) => `export const line${line} = ${line}`)

  const faults = [
    { tool: 'biome', says: /format/ },
    { tool: 'biome', says: /noExplicitAny/ },
    { tool: 'biome', says: /noEnum/ },
    { tool: 'biome', says: /noProcessEnv/ },
    { tool: 'biome', says: /noConsole/ },
    { tool: 'biome', says: /noDefaultExport/ },
    { tool: 'biome', says: /fetch/ },
    { tool: 'biome', says: /noExcessiveLinesPerFile/ },
    { tool: 'biome', says: /useFilenamingConvention/ },
    { tool: types, says: /8:\d+\s+error.*no-floating-promises/s },
    { tool: types, says: /7:\d+\s+error.*no-floating-promises/s },
    { tool: types, says: /no-misused-promises/ },
    { tool: types, says: /planted-api\.ts\(11,.*TS2322/ },
    { tool: types, says: /TS1294.*erasableSyntaxOnly/s },
    { tool: typesOfWeb, says: /planted-web\.tsx.*TS2345/ },
    { tool: 'knip', says: /Unused files.*planted-api\.ts/s },
    { tool: 'knip', says: /Unused exports.*plantedExport/s },
    { tool: 'knip', says: /Unused dependencies.*planted-package/s },
  ]

  beforeAll(async () => {
    folder = await scratchCopy((path) => !isBeside.test(path))
    await writeFile(join(folder, planted[0]), api)
    await writeFile(join(folder, planted[1]), web)
    await writeFile(join(folder, 'apps/api/src/plantedLong.ts'), long.join('\n'))
    await append('apps/api/src/startup-error.ts', '\nexport const plantedExport = 1\n')
    await replace('apps/api/package.json', '"fastify":', '"planted-package": "1.0.0", "fastify":')
    for (const command of checks) {
      // Rules that need types take their time for each file: the planted ones will do here.
      const files = { [types]: planted[0], [typesOfWeb]: planted[1] }[command] ?? ''
      said.set(command, await complaint(`${command} ${files}`.trim(), folder))
    }
  }, 400_000)

  test.each(faults)('$tool says $says', ({ tool, says }) => {
    const command = checks.find((check) => check.startsWith(tool)) ?? ''
    expect(said.get(command)).toMatch(says)
  })

  async function append(path: string, text: string): Promise<void> {
    await writeFile(join(folder, path), text, { flag: 'a' })
  }
  async function replace(path: string, from: string, to: string): Promise<void> {
    const content = await readFile(join(folder, path), 'utf8')
    await writeFile(join(folder, path), content.replace(from, to))
  }
})
