import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a run of Vitest leaves what went wrong outside of every test. */
export const strayErrorsFile = join(
  import.meta.dirname,
  '../.cache/test-reports/vitest-stray-errors.json',
)

/** What went wrong outside of a test, and during which file. */
export interface StrayError {
  message: string
  stack?: string
  VITEST_TEST_PATH?: string
}

/**
 * A reporter of Vitest. What goes wrong outside of a test, such as a promise that nobody listens to, fails the whole
 * run and stands in none of the results, so it is written down apart.
 */
export default class StrayErrors {
  onTestRunEnd(_modules: unknown, errors: readonly StrayError[]): void {
    writeFileSync(
      strayErrorsFile,
      JSON.stringify(
        errors.map(({ message, stack, VITEST_TEST_PATH }) => ({
          message,
          stack,
          VITEST_TEST_PATH,
        })),
      ),
    )
  }
}
