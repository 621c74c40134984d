import {
  isOverReferrals,
  type MeasureCode,
  type MeasureDefinition,
  measureCodes,
  measureDefinitions,
  type ReferralMeasure,
  selectionsOfMeasure,
} from '@onthaal/shared/measures'
import { describe, expect, it } from 'vitest'
import type { Schemas } from '../api/client.ts'
import type { ListSearch } from '../referrals/index.ts'
import { countedIn } from './counted-list.ts'
import { searchOfReferrals } from './referral-list-search.ts'

type Selection = Schemas['ReferralSelection']

const id = '0198c0de-0000-7000-8000-000000000001'
const days = { from: '2026-01-01', until: '2026-03-31' }
const wholes: [string, Selection][] = [
  ['all', { box: 'all' }],
  ['one type', { box: 'all', type: ['dutchLanguage'] }],
  ['one of each', { box: 'all', type: ['care'], desk: id, sender: id, municipality: id }],
]
const measures = measureCodes.flatMap((code): [MeasureCode, ReferralMeasure][] => {
  const measure: MeasureDefinition = measureDefinitions[code]
  return isOverReferrals(measure) ? [[code, measure]] : []
})

/** The address of the list that a number counts. */
function listOf(code: MeasureCode, part: Partial<Selection> = {}, whole = wholes[0]?.[1]) {
  const measure: MeasureDefinition = measureDefinitions[code]
  if (!isOverReferrals(measure)) throw new Error(`${code} counts no referrals`)
  const { list, outOf } = selectionsOfMeasure(measure, whole ?? { box: 'all' as const }, days)
  return {
    list: searchOfReferrals({ ...list, ...part }),
    outOf: outOf && searchOfReferrals({ ...outOf, ...part }),
  }
}

describe('a list that a number counts is known by its filters', () => {
  const each = measures.flatMap(([code, measure]) =>
    wholes.map(([name, whole]) => ({ code, measure, name, whole })),
  )
  it.each(each)('of $code, of $name', ({ code, measure, whole }) => {
    const period = measure.clock === 'now' ? {} : { period: { grain: 'quarter', ...days } }
    const { list, outOf } = listOf(code, {}, whole)
    expect(countedIn(list, code)).toEqual({ of: 'measure', ...period })
    if (outOf) expect(countedIn(outOf, code)).toEqual({ of: 'total', ...period })
  })

  it.each([
    ['sent', 'language', { language: 'und' }],
    ['noShow', 'nationalityGroup', { nationalityGroup: ['eea'] }],
    ['pickedUp', 'ageGroup', { ageGroup: ['12-17'] }],
    ['open', 'status', { status: ['onHold'] }],
    ['open', 'waited', { submittedFrom: '2026-02-01', submittedUntil: '2026-02-20' }],
    ['open', 'waited', { submittedUntil: '2025-08-01' }],
    ['caseload', 'worker', { owner: id }],
    ['completed', 'outcome', { outcome: ['servicesLinked'] }],
    ['failed', 'outcome', { outcome: ['moved'] }],
    ['rejected', 'outcome', { rejectionReason: ['insufficientInfo'] }],
  ] as const)('of a part of %s by %s', (code, part, filters) => {
    const counted = countedIn(listOf(code, filters as Partial<Selection>).list, code)
    expect(counted).toMatchObject({ of: 'measure', part })
  })

  it('of the total that a part of a share is out of', () => {
    const { outOf } = listOf('noShow', { language: 'ar' })
    expect(countedIn(outOf ?? {}, 'noShow')).toMatchObject({ of: 'total', part: 'language' })
  })

  it.each([
    ['month', { appointmentFrom: '2024-02-01', appointmentUntil: '2024-02-29' }],
    ['schoolYear', { appointmentFrom: '2025-09-01', appointmentUntil: '2026-08-31' }],
  ] as const)('of a %s', (grain, filters) => {
    const counted = countedIn({ ...listOf('noShow').list, ...filters }, 'noShow')
    expect(counted?.period?.grain).toBe(grain)
  })

  it('in another order and on another page too', () => {
    const search = { ...listOf('sent').list, sort: 'newest', after: 'there', case: id } as const
    expect(countedIn({ ...search, figure: {} }, 'sent')).toMatchObject({ of: 'measure' })
  })
})

describe('a list is not that of a number any more', () => {
  const { list } = listOf('noShow', { language: 'ar' })
  const taken = Object.keys(list)
    .filter((name) => list[name as keyof ListSearch] !== undefined && name !== 'language')
    .map((name): [string, ListSearch] => [`without ${name}`, { [name]: undefined }])

  it.each<[string, ListSearch]>([
    ...taken,
    ['without attendance', { attendance: undefined }],
    ['with a colleague', { owner: id }],
    ['with what is overdue', { overdue: true }],
    ['with one status', { status: 'completed' }],
    ['with a second part', { ageGroup: '0-2' }],
    ['with an outcome', { outcome: 'moved' }],
    ['with two ages', { language: undefined, ageGroup: ['0-2', '3-5'] }],
    ['with another day', { appointmentFrom: '2026-01-02' }],
    ['with half of its days', { appointmentUntil: '2026-02-28', submittedFrom: '2026-01-01' }],
    ['with another moment', { closedFrom: days.from, closedUntil: days.until }],
    ['turned round', { type: 'care', not: 'type' }],
    ['as a part of the page', { list: 'contests' }],
    ['with something that is missing', { empty: 'outcome' }],
  ])('%s', (_, change) => {
    expect(countedIn(list, 'noShow')).toBeDefined()
    expect(countedIn({ ...list, ...change }, 'noShow')).toBeUndefined()
  })

  it('but it is, narrowed to a type as all figures can be', () => {
    expect(countedIn({ ...list, type: 'care' }, 'noShow')).toBeDefined()
  })

  it('by the name of another measure, or of one of people', () => {
    expect(countedIn(list, 'completed')).toBeUndefined()
    expect(countedIn(list, 'arrivalsMet')).toBeUndefined()
    expect(countedIn({}, 'sent')).toBeUndefined()
    expect(countedIn({}, 'open')).toBeUndefined()
  })

  it('by how another measure is told apart', () => {
    expect(countedIn(listOf('open', { owner: id }).list, 'open')).toBeUndefined()
    const returned = listOf('rejected', { outcome: ['moved'] }).list
    expect(countedIn(returned, 'rejected')).toBeUndefined()
    const waiting = listOf('waitingForPickUp', { status: ['submitted'] }).list
    expect(countedIn(waiting, 'waitingForPickUp')).toBeUndefined()
  })
})
