import { measureCodes, measureDefinitions } from '@onthaal/shared/measures'
import { describe, expect, it } from 'vitest'
import type { MeasuredFigures } from './figures.ts'
import { keyMeasuresOf, measuresOfNow, measuresOfPeriod, trendMeasures } from './overview.ts'

const all: MeasuredFigures[] = measureCodes.map((measure) => ({ measure, values: [] }))
const codesOf = (measures: readonly MeasuredFigures[]) => measures.map(({ measure }) => measure)

describe('the overview', () => {
  it('tells each measure once: how it is now, or what happened in a period', () => {
    const now = codesOf(measuresOfNow({ measures: all }))
    const period = codesOf(measuresOfPeriod({ measures: all }))
    expect([...now, ...period].sort()).toEqual([...measureCodes].sort())
    expect(now.filter((code) => measureDefinitions[code].clock !== 'now')).toEqual([])
  })

  it('begins with what is read first, whatever the order in which it came', () => {
    expect(codesOf(measuresOfNow({ measures: all.toReversed() })).slice(0, 2)).toEqual([
      'open',
      'waitingForPickUp',
    ])
  })

  it('leaves out what somebody does not get', () => {
    const some = all.filter(({ measure }) => measure !== 'firstContact')
    expect(codesOf(keyMeasuresOf(some)).slice(2, 4)).toEqual(['pickedUpInTime', 'noShow'])
  })

  it('tells of a trend what happened in a period, never how it is now', () => {
    const clocks = trendMeasures.map((code) => measureDefinitions[code].clock)
    expect(clocks).toEqual(['submitted', 'pickedUp', 'firstContact', 'closed'])
  })
})
