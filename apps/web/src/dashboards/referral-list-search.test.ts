import {
  isOverReferrals,
  type MeasureDefinition,
  measureCodes,
  measureDefinitions,
  type ReferralMeasure,
  selectionsOfMeasure,
} from '@onthaal/shared/measures'
import { describe, expect, it } from 'vitest'
import type { Schemas } from '../api/client.ts'
import { searchOfReferrals } from './referral-list-search.ts'

type Selection = Schemas['ReferralSelection']

const days = { from: '2026-02-01', until: '2026-02-28' }
const id = '0198c0de-0000-7000-8000-000000000001'
const whole: Selection = {
  ...{ box: 'all', type: ['dutchLanguage'], desk: id, sender: id, municipality: id },
}

const measures = measureCodes.flatMap((code): [string, ReferralMeasure][] => {
  const measure: MeasureDefinition = measureDefinitions[code]
  return isOverReferrals(measure) ? [[code, measure]] : []
})

/** What narrows a list to a part, one of each kind. */
const parts: [string, Partial<Selection>][] = [
  ['status', { status: ['onHold'] }],
  ['waited', { submittedFrom: days.from, submittedUntil: days.until }],
  ['worker', { owner: id }],
  ['language', { language: 'ar' }],
  ['unknown language', { language: 'und' }],
  ['nationality', { nationalityGroup: ['eea'] }],
  ['age', { ageGroup: ['12-17'] }],
  ['outcome', { outcome: ['servicesLinked'] }],
  ['reason', { rejectionReason: ['insufficientInfo'] }],
]

/** The filters that are set, each as the list of its values. */
function valuesOf(filters: object) {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([name, value]) => name !== 'box' && value !== undefined)
      .map(([name, value]) => [name, [value].flat()]),
  )
}

describe('the address of a number opens the list that it counts, and loses no filter of it', () => {
  it.each(measures)('of %s', (_, measure) => {
    const { list, outOf } = selectionsOfMeasure(measure, whole, days)
    expect(valuesOf(searchOfReferrals(list))).toEqual(valuesOf(list))
    if (outOf !== undefined) expect(valuesOf(searchOfReferrals(outOf))).toEqual(valuesOf(outOf))
  })

  it.each(parts)('of a part by %s', (_, part) => {
    const selection = { ...whole, ...part }
    expect(valuesOf(searchOfReferrals(selection))).toEqual(valuesOf(selection))
  })
})
