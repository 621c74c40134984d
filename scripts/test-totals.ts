/** What one runner did. A runner that found nothing or broke counts as one failure of its own. */
export interface Totals {
  passed: number
  failed: number
  skipped: number
}

/** The parts of Vitest's JSON report that count. */
export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** The parts of Playwright's JSON report that count. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

/** A file that cannot even be loaded holds no failed test, so it counts itself. */
export function totalsOfVitest(report: VitestReport): Totals {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** A flaky test has failed once, and errors outside of tests belong to nobody else. */
export function totalsOfPlaywright({ stats, errors }: PlaywrightReport): Totals {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/** What a runner's report is worth beside its exit status: silence and contradiction are failures. */
export function judge(totals: Totals | undefined, status: number | null): Totals {
  const { passed, failed, skipped } = totals ?? { passed: 0, failed: 0, skipped: 0 }
  const ranNothing = passed + failed === 0
  const brokeUnseen = status !== 0 && failed === 0
  return { passed, failed: ranNothing || brokeUnseen ? failed + 1 : failed, skipped }
}

export function sum(all: readonly Totals[]): Totals {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of all) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}

export function lastLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
