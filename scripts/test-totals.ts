import type { StrayError } from './stray-errors.ts'

/** What one runner did. A runner that found nothing or broke counts as one failure of its own. */
export interface Totals {
  passed: number
  failed: number
  skipped: number
  /** Each failed test by name, with the beginning of what it said. */
  failures: readonly string[]
}

/** The parts of Vitest's JSON report that count, and what went wrong outside of every test. */
export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
  }[]
  strayErrors: readonly StrayError[]
}

/** The parts of Playwright's JSON report that count. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: { message?: string }[]
  suites: PlaywrightSuite[]
}

interface PlaywrightSuite {
  file: string
  suites?: PlaywrightSuite[]
  specs: {
    title: string
    ok: boolean
    tests: { results: { errors: { message?: string }[] }[] }[]
  }[]
}

/** A file that cannot even be loaded holds no failed test, so it counts itself; so does an error outside of tests. */
export function totalsOfVitest(report: VitestReport): Totals {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length + report.strayErrors.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...report.testResults.flatMap(({ name, status, message, assertionResults }) => {
        const failed = assertionResults.filter((result) => result.status === 'failed')
        if (status === 'failed' && failed.length === 0) return [failure(name, '', message)]
        return failed.map((result) => failure(name, result.fullName, result.failureMessages[0]))
      }),
      ...report.strayErrors.map(({ message, stack, VITEST_TEST_PATH }) =>
        failure(VITEST_TEST_PATH ?? 'Vitest', 'outside of every test', stack ?? message),
      ),
    ],
  }
}

/** A flaky test has failed once, and errors outside of tests belong to nobody else. */
export function totalsOfPlaywright({ stats, errors, suites }: PlaywrightReport): Totals {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [
      ...suites.flatMap(failuresIn),
      ...errors.map(({ message }) => failure('Playwright', '', message)),
    ],
  }
}

function failuresIn({ file, suites = [], specs }: PlaywrightSuite): string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors))
      return failure(file, title, errors[0]?.message)
    })
  return [...own, ...suites.flatMap(failuresIn)]
}

/** Enough to know what to look at, in a run whose own report has long scrolled by. */
function failure(file: string, name: string, message = ''): string {
  const beginning = message.split('\n').slice(0, 12).join('\n    ')
  return `${file} › ${name}\n    ${beginning}`
}

/** What a runner's report is worth beside its exit status: silence and contradiction are failures. */
export function judge(totals: Totals | undefined, status: number | null): Totals {
  const { passed, failed, skipped, failures } = totals ?? nothing
  const ranNothing = passed + failed === 0
  const brokeUnseen = status !== 0 && failed === 0
  if (!ranNothing && !brokeUnseen) return { passed, failed, skipped, failures }
  const told = ranNothing ? 'ran nothing' : 'ended badly, though no test failed'
  const unseen = `A runner ${told} (exit status ${status})`
  return { passed, failed: failed + 1, skipped, failures: [...failures, unseen] }
}

const nothing: Totals = { passed: 0, failed: 0, skipped: 0, failures: [] }

export function sum(all: readonly Totals[]): Totals {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
    skipped: all.reduce((total, { skipped }) => total + skipped, 0),
    failures: all.flatMap(({ failures }) => failures),
  }
}

export function lastLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
