import { describe, expect, it } from 'vitest'
import { judge, lastLine, sum, totalsOfPlaywright, totalsOfVitest } from './test-totals.ts'

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
})

describe('totals of the runners', () => {
  it('takes the counts of Vitest and adds files that could not be loaded', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [file('passed', 'passed'), file('failed', 'failed', 'passed'), file('failed')],
    }
    expect(totalsOfVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  it('counts a file whose hook failed after its tests passed', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [file('failed', 'passed')],
    }
    expect(totalsOfVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('counts flaky browser tests and errors outside of tests as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }
    const totals = totalsOfPlaywright({ stats, errors: ['no browser'] })
    expect(totals).toEqual({ passed: 3, failed: 3, skipped: 2 })
  })

  it('believes a runner that passed and says so', () => {
    const totals = { passed: 3, failed: 0, skipped: 1 }
    expect(judge(totals, 0)).toEqual(totals)
  })

  it.each([
    ['reports nothing', undefined, 0, 1],
    ['is killed', undefined, null, 1],
    ['finds no tests', { passed: 0, failed: 0, skipped: 0 }, 0, 1],
    ['skips everything', { passed: 0, failed: 0, skipped: 9 }, 0, 1],
    ['ends badly without a failed test', { passed: 3, failed: 0, skipped: 0 }, 1, 1],
    ['ends badly with failed tests', { passed: 3, failed: 2, skipped: 0 }, 1, 2],
    ['ends well in spite of failed tests', { passed: 3, failed: 2, skipped: 0 }, 0, 2],
  ])('counts a runner that %s as failed', (_name, totals, status, failed) => {
    expect(judge(totals, status).failed).toBe(failed)
  })

  it('ends with one line over all runners, which names skipped tests only if there are any', () => {
    const total = sum([
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 0 },
    ])
    expect(lastLine(total)).toBe('5 passed, 1 failed')
    expect(lastLine({ ...total, skipped: 4 })).toBe('5 passed, 1 failed, 4 skipped')
  })
})
