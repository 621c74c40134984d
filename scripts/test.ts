import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { watchForStop } from '../apps/api/src/stop-signal.ts'
import { startTestServer } from '../tests/support/test-server.ts'
import { buildWebWhenChanged } from './build-web.ts'
import { compiledFolder } from './compiled.ts'
import { type StrayError, strayErrorsFile } from './stray-errors.ts'
import {
  judge,
  lastLine,
  type PlaywrightReport,
  sum,
  type Totals,
  totalsOfPlaywright,
  totalsOfVitest,
  type VitestReport,
} from './test-totals.ts'

const root = join(import.meta.dirname, '..')
const reports = join(root, '.cache', 'test-reports')
const packages = createRequire(join(root, 'tests/package.json'))
const stop = watchForStop()

/**
 * Runs everything that checks the project, or the files given as arguments. One PostgreSQL serves
 * the whole run; at its end stands what failed, and the last line holds the totals of all runners.
 */
async function test(filters: readonly string[]): Promise<Totals> {
  const isBrowserTest = (filter: string) => filter.includes('e2e')
  const browserFilters = filters.filter(isBrowserTest)
  const otherFilters = filters.filter((filter) => !isBrowserTest(filter))
  await rm(reports, { recursive: true, force: true })
  await mkdir(reports, { recursive: true })
  const totals: Totals[] = []
  const server = await startTestServer()
  try {
    process.env.DATABASE_URL = server.url
    process.env.DATABASE_OWNER_URL = server.ownerUrl
    // The application is started some fifty times, and compiled once.
    process.env.NODE_COMPILE_CACHE = compiledFolder
    await buildWebWhenChanged(stop.signal)
    if (filters.length === 0 || otherFilters.length > 0) totals.push(await runVitest(otherFilters))
    if (filters.length === 0 || browserFilters.length > 0) {
      totals.push(await runPlaywright(browserFilters))
    }
  } catch (error) {
    console.error(error)
    totals.push({ passed: 0, failed: 1, skipped: 0, failures: [String(error)] })
  } finally {
    await server.stop()
  }
  return sum(totals)
}

async function runVitest(filters: readonly string[]): Promise<Totals> {
  const report = join(reports, 'vitest.json')
  const cli = join(packages.resolve('vitest/package.json'), '../vitest.mjs')
  const reporters = [
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    `--reporter=${join(import.meta.dirname, 'stray-errors.ts')}`,
  ]
  const status = await runNode([cli, 'run', ...reporters, ...filters])
  const strayErrors = (await read<StrayError[]>(strayErrorsFile)) ?? []
  const told = await read<Omit<VitestReport, 'strayErrors'>>(report)
  return judge(told && totalsOfVitest({ ...told, strayErrors }), status)
}

async function runPlaywright(filters: readonly string[]): Promise<Totals> {
  const report = join(reports, 'playwright.json')
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report
  const cli = packages.resolve('@playwright/test/cli')
  const status = await runNode([cli, 'test', '-c', 'tests/e2e', '--reporter=list,json', ...filters])
  const told = await read<PlaywrightReport>(report)
  return judge(told && totalsOfPlaywright(told), status)
}

async function runNode(args: readonly string[]): Promise<number | null> {
  const { signal } = stop
  signal.throwIfAborted()
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', signal })
  const [status] = await once(child, 'exit')
  return status
}

async function read<Report>(path: string): Promise<Report | undefined> {
  return existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : undefined
}

const totals = await test(process.argv.slice(2))
for (const failure of totals.failures) console.log(`FAILED ${failure}`)
console.log(lastLine(totals))
process.exit(totals.failed === 0 ? 0 : 1)
