import {
  isOverReferrals,
  type MeasureCode,
  measureCodes,
  measureDefinitions,
  periodGrains,
  type ReferralMeasure,
} from '@onthaal/shared/measures'
import { expect, test } from 'vitest'
import { storedFigures } from './stored-figures.ts'

const ofPeriods = measureCodes.flatMap((code): [MeasureCode, ReferralMeasure][] => {
  const measure = measureDefinitions[code]
  return isOverReferrals(measure) ? [[code, measure]] : []
})

test.each(ofPeriods)('%s is kept month by month, for periods of each length', (_code, measure) => {
  for (const grain of periodGrains) {
    expect(storedFigures(measure.clock, measure.filters, grain)).not.toBeUndefined()
    if (measure.outOf)
      expect(storedFigures(measure.clock, measure.outOf, grain)).not.toBeUndefined()
  }
})

test('what happens several times counts once in a longer period', () => {
  const missed = (grain: (typeof periodGrains)[number]) =>
    storedFigures('appointment', { attendance: ['noShow'] }, grain)
  expect(periodGrains.map(missed)).toEqual([['noShow'], ['noShowInQuarter'], ['noShowInYear']])
})

test('a list that nobody keeps is not taken for one that is', () => {
  expect(storedFigures('submitted', { acknowledged: true }, 'month')).toBeUndefined()
  expect(storedFigures('now', { acknowledged: true }, 'month')).toBeUndefined()
})
