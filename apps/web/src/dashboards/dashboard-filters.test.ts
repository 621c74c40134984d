import { describe, expect, it } from 'vitest'
import { faultOf, readDashboardSearch } from './dashboard-filters.ts'

const desk = '0198c0de-0000-7000-8000-000000000001'

describe('what an address asks of the figures', () => {
  it('keeps days, one type, a desk and a sender', () => {
    const asked = { from: '2026-01-01', until: '2026-02-28', type: 'preschool', desk, sender: desk }
    expect(readDashboardSearch(asked)).toEqual(asked)
  })

  it('leaves out whatever is none of these', () => {
    const asked = { from: '2026-02-30', until: 1, type: 'none', desk: 'x', sender: true, page: 3 }
    expect(Object.values(readDashboardSearch(asked))).toEqual(Array(5).fill(undefined))
  })
})

describe('a period that the server would refuse', () => {
  it.each([
    [{}, undefined],
    [{ from: '2026-03-03' }, 'beforeFrom'],
    [{ from: '2026-02-02', until: '2026-02-01' }, 'beforeFrom'],
    [{ until: '2019-01-01' }, undefined],
    [{ from: '2023-03-03' }, undefined],
    [{ from: '2023-03-02' }, 'tooLong'],
  ] as const)('%j: %s', (filters, fault) => {
    expect(faultOf(filters, '2026-03-02')).toBe(fault)
  })
})
