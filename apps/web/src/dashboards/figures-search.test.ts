import { describe, expect, it } from 'vitest'
import { isNarrowed, readFiguresSearch } from './figures-search.ts'

const id = '0198c0de-0000-7000-8000-000000000001'

describe('what an address asks of the figures by period', () => {
  it('keeps periods, a split and what narrows', () => {
    const asked = {
      ...{ grain: 'quarter', on: '2026-02-28', periods: 6, split: 'language', type: 'preschool' },
      ...{ desk: id, sender: id, municipality: id },
    }
    expect(readFiguresSearch(asked)).toEqual(asked)
  })

  it('leaves out whatever is none of these', () => {
    const asked = { grain: 'week', on: '2026-02-30', periods: 5, split: 'name', type: 1, desk: 'x' }
    const read = readFiguresSearch({ ...asked, sender: true, municipality: [] })
    expect(Object.values(read)).toEqual(Array(8).fill(undefined))
  })

  it.each([
    [{}, false],
    [{ grain: 'quarter', split: 'type' }, false],
    [{ type: 'preschool' }, true],
    [{ desk: id }, true],
    [{ sender: id }, true],
    [{ municipality: id }, true],
  ] as const)('%j leaves figures of people out: %s', (search, expected) => {
    expect(isNarrowed(search)).toBe(expected)
  })
})
