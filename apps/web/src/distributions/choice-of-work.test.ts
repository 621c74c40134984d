import { describe, expect, test } from 'vitest'
import { chosenCount, faultOfChoice, nothingChosen, withRows } from './choice-of-work.ts'

describe('the choice of work', () => {
  test('goes over the pages of a list: rows come to it and leave it', () => {
    const first = withRows(nothingChosen, ['a', 'b'], true)
    const second = withRows(withRows(first, ['c'], true), ['a'], false)
    expect([...second.ids]).toEqual(['b', 'c'])
    expect(chosenCount(second, 40)).toBe(2)
  })

  test('of a whole list is as long as the list, up to what goes at once', () => {
    const whole = { isWhole: true, ids: new Set<string>() }
    expect(chosenCount(whole, 312)).toBe(312)
    expect(chosenCount(whole, 1001)).toBe(1000)
    expect(withRows(whole, ['a'], true)).toEqual({ isWhole: false, ids: new Set(['a']) })
  })

  test('has to hold something, and no more than goes at once', () => {
    const many = Array.from({ length: 1001 }, (_, at) => `${at}`)
    expect(faultOfChoice(nothingChosen, 12)).toBe('nothing')
    expect(faultOfChoice({ isWhole: true, ids: new Set() }, 0)).toBe('nothing')
    expect(faultOfChoice(withRows(nothingChosen, many, true), 2000)).toBe('tooMany')
    expect(faultOfChoice(withRows(nothingChosen, ['a'], true), 12)).toBeUndefined()
  })
})
