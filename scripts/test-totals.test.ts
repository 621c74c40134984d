import { describe, expect, it } from 'vitest'
import { judge, lastLine, sum, totalsOfPlaywright, totalsOfVitest } from './test-totals.ts'

const file = (status: string, ...results: string[]) => ({
  name: 'some.test.ts',
  status,
  message: status === 'failed' ? 'the file broke' : '',
  assertionResults: results.map((result, place) => ({
    status: result,
    fullName: `test ${place}`,
    failureMessages: result === 'failed' ? ['expected 1 to be 2\nat line 3'] : [],
  })),
})
const none = { failures: [] }

describe('totals of the runners', () => {
  it('takes the counts of Vitest and adds files that could not be loaded', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [file('passed', 'passed'), file('failed', 'failed', 'passed'), file('failed')],
      strayErrors: [],
    }
    expect(totalsOfVitest(report)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
      failures: [
        'some.test.ts › test 0\n    expected 1 to be 2\n    at line 3',
        'some.test.ts › \n    the file broke',
      ],
    })
  })

  it('counts a file whose hook failed after its tests passed', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [file('failed', 'passed')],
      strayErrors: [],
    }
    expect(totalsOfVitest(report)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      failures: ['some.test.ts › \n    the file broke'],
    })
  })

  it('counts and names what went wrong outside of every test', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [file('passed', 'passed')],
      strayErrors: [{ message: 'refused', VITEST_TEST_PATH: 'race.test.ts' }],
    }
    expect(totalsOfVitest(report)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      failures: ['race.test.ts › outside of every test\n    refused'],
    })
  })

  it('counts flaky browser tests and errors outside of tests as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }
    const failed = {
      title: 'signs in',
      ok: false,
      tests: [{ results: [{ errors: [{ message: 'no button' }] }] }],
    }
    const passed = { title: 'signs out', ok: true, tests: [{ results: [{ errors: [] }] }] }
    const suites = [
      { file: 'a.e2e.ts', specs: [passed], suites: [{ file: 'a.e2e.ts', specs: [failed] }] },
    ]
    const totals = totalsOfPlaywright({ stats, errors: [{ message: 'no browser' }], suites })
    expect(totals).toEqual({
      passed: 3,
      failed: 3,
      skipped: 2,
      failures: ['a.e2e.ts › signs in\n    no button', 'Playwright › \n    no browser'],
    })
  })

  it('believes a runner that passed and says so', () => {
    const totals = { passed: 3, failed: 0, skipped: 1, ...none }
    expect(judge(totals, 0)).toEqual(totals)
  })

  it.each([
    ['reports nothing', undefined, 0, 1],
    ['is killed', undefined, null, 1],
    ['finds no tests', { passed: 0, failed: 0, skipped: 0, ...none }, 0, 1],
    ['skips everything', { passed: 0, failed: 0, skipped: 9, ...none }, 0, 1],
    ['ends badly without a failed test', { passed: 3, failed: 0, skipped: 0, ...none }, 1, 1],
    ['ends badly with failed tests', { passed: 3, failed: 2, skipped: 0, ...none }, 1, 2],
    ['ends well in spite of failed tests', { passed: 3, failed: 2, skipped: 0, ...none }, 0, 2],
  ])('counts a runner that %s as failed', (_name, totals, status, failed) => {
    const told = judge(totals, status)
    expect(told.failed).toBe(failed)
    // What no test says is said by the runner's end.
    expect(told.failures.length).toBe(failed - (totals?.failed ?? 0))
  })

  it('ends with one line over all runners, which names skipped tests only if there are any', () => {
    const total = sum([
      { passed: 2, failed: 0, skipped: 0, ...none },
      { passed: 3, failed: 1, skipped: 0, failures: ['this'] },
    ])
    expect(total.failures).toEqual(['this'])
    expect(lastLine(total)).toBe('5 passed, 1 failed')
    expect(lastLine({ ...total, skipped: 4 })).toBe('5 passed, 1 failed, 4 skipped')
  })
})
