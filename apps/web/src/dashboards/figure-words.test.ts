import { type PeriodGrain, periodsBack } from '@onthaal/shared/measures'
import i18next, { type TFunction } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { dutch } from '../i18n/nl-be/index.ts'
import { namesOf, shortPeriodNames } from './figure-words.ts'

let t: TFunction
beforeAll(async () => {
  t = await i18next.init({
    lng: 'nl-BE',
    resources: { 'nl-BE': { translation: dutch } },
    interpolation: { escapeValue: false },
  })
})

describe('the words under the columns of a chart', () => {
  it.each([
    ['month', ['dec', 'jan\n2026', 'feb']],
    ['quarter', ['K3\n2025', 'K4', 'K1\n2026']],
    ['schoolYear', ['2023-\n2024', '2024-\n2025', '2025-\n2026']],
  ] as const)('of each %s are short, with the year where it begins', (grain, expected) => {
    const periods = periodsBack(grain, '2026-02-10', 3).toReversed()
    expect(shortPeriodNames(grain, periods, t, 'nl-BE')).toEqual(expected)
  })
})

describe('a period', () => {
  const names = (grain: PeriodGrain, day: string, today = '2026-02-10') => {
    const periods = periodsBack(grain, day, 2).map((days) => ({
      ...days,
      isRunning: today <= days.until,
    }))
    const asOf = `${today}T09:00:00.000Z`
    return namesOf({ grain, periods, asOf }, t, { language: 'nl-BE', isReceiver: false })
  }

  it.each([
    ['month', '2026-02-10', 'februari 2026', 'februari 2026', 'heel januari 2026'],
    [
      'quarter',
      ...(['2026-05-10', '2e kwartaal 2026', 'het 2e kwartaal van 2026'] as const),
      'het hele 1ste kwartaal van 2026',
    ],
    [
      'schoolYear',
      ...(['2026-02-10', 'Schooljaar 2025-2026', 'het schooljaar 2025-2026'] as const),
      'het hele schooljaar 2024-2025',
    ],
  ] as const)('of a %s has words of its own within a sentence', (grain, day, ...expected) => {
    const { periodOf, inSentence, wholeOf } = names(grain, day)
    expect([periodOf(0), inSentence(0), wholeOf(1)]).toEqual(expected)
  })

  it.each([
    ['2026-01-31', 'over'],
    ['2026-02-01', 'running'],
    ['2026-02-28', 'running'],
    ['2026-03-01', 'toCome'],
  ] as const)('with %s in it is, on 10 February, %s', (day, standing) => {
    expect(names('month', day).standing).toBe(standing)
  })

  it.each([
    ['2026-01-31', ['in januari 2026', 'in december 2025']],
    ['2026-02-10', ['in februari 2026, tot nu toe', 'in januari 2026']],
    // The one that has not begun stands beside the one that still runs.
    ['2026-03-01', ['in maart 2026', 'in februari 2026, tot nu toe']],
  ] as const)(
    'with %s in it is told of, on 10 February, as far as it has come',
    (day, expected) => {
      const { during } = names('month', day)
      expect([during(0), during(1), during(7)]).toEqual([...expected, ''])
    },
  )
})
