import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cruiseTree } from './support/cruise-tree.ts'
import { follow, stepsOf } from './support/how-to.ts'
import { root } from './support/root.ts'
import { scratchCopy } from './support/scratch-copy.ts'

const run = promisify(execFile)

interface VitestReport {
  readonly success: boolean
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

describe('somebody who follows add-an-operation.md literally', () => {
  let folder: string
  let touched: string[]
  beforeAll(async () => {
    folder = await scratchCopy()
    const steps = stepsOf(await readFile(join(root, 'docs/how-to/add-an-operation.md'), 'utf8'))
    touched = [...new Set(steps.map(({ path }) => path))]
    for (const step of steps) await follow(folder, step)
    await tool('node', 'apps/api/src/write-openapi.ts')
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  async function tool(name: string, ...options: string[]): Promise<void> {
    const settings = { cwd: folder, maxBuffer: 1e8 }
    await run(join(folder, 'node_modules/.bin', name), options, settings)
  }

  test('writes every file that carries the name of the operation', () => {
    expect(touched).toEqual([
      'packages/shared/src/referrals/schemas.ts',
      'apps/api/src/referrals/use-cases/correct-desk-roles.ts',
      'apps/api/src/referrals/routes/correct-desk-roles.ts',
      'apps/api/src/referrals/index.ts',
      'tests/api/referrals/correct-desk-roles.test.ts',
      'tests/support/matrix-table.ts',
      'tests/support/matrix-bodies.ts',
      'tests/support/relation-answers.ts',
    ])
  })

  test('has code that is formatted, typed and goes one way', async () => {
    await tool('biome', 'check', '--error-on-warnings', ...touched)
    await tool('tsc', '-p', '.')
    const { summary } = await cruiseTree(folder)
    const mine = summary.violations.filter(({ from }) => touched.includes(from))
    expect(mine).toEqual([])
  })

  test('finds the operation in the contract, with its headers and its problems', async () => {
    const { paths } = JSON.parse(
      await readFile(join(folder, 'packages/shared/openapi.json'), 'utf8'),
    )
    const { operationId, parameters, responses } =
      paths['/referrals/{referralId}/deskRoleCorrection'].post
    expect(operationId).toBe('correctDeskRoles')
    expect(parameters.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['referralId', 'If-Match', 'Idempotency-Key']),
    )
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '404', '409', 'default']))
  })

  test('sees the tests pass, on the real application and database', async () => {
    const files = [
      'tests/api/referrals/correct-desk-roles.test.ts',
      'tests/api/matrix.test.ts',
    ] as const
    const written = await readFile(join(folder, files[0]), 'utf8')
    const own = [...written.matchAll(/^test\('([^']+)'/gm)].map(([, title = '']) => title)
    // The rows of the other operations are asked of the tree itself.
    const asked = [...own, 'correctDeskRoles · ', 'every operation has', 'every answer that'].join(
      '|',
    )
    const reported = ['--reporter=json', '--outputFile=report.json']
    // What fails stands in the report, by name.
    await tool('vitest', 'run', ...files, '-t', asked, ...reported).catch(() => undefined)
    const report: VitestReport = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))
    const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
    const failed = tests.filter(({ status }) => status === 'failed')
    expect(failed).toEqual([])
    expect(report.success).toBe(true)
    const passed = tests.filter(({ status }) => status === 'passed').map(({ title }) => title)
    expect(passed).toContain('the desk says that other staff is needed than the sender thought')
    expect(passed).toContain('every operation has a row, and every row a column for everybody')
    expect(passed).toEqual(expect.arrayContaining([...own, 'clerk: 403', 'counsellor: 200']))
  })
})
