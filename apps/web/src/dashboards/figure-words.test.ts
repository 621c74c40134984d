import { periodsBack } from '@onthaal/shared/measures'
import i18next, { type TFunction } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { dutch } from '../i18n/nl-be/index.ts'
import { shortPeriodNames } from './figure-words.ts'

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
