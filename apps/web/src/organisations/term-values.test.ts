import i18next, { type TFunction } from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { dutch } from '../i18n/nl-be/index.ts'
import { faultsIn, termBodyOf, termValuesOf } from './term-values.ts'

let t: TFunction
beforeAll(async () => {
  t = await i18next.init({
    lng: 'nl-BE',
    resources: { 'nl-BE': { translation: dutch } },
    interpolation: { escapeValue: false },
  })
})

const today = '2026-03-12'
const fresh = termValuesOf(undefined, today)

test('new terms begin with the usual ones, from today on', () => {
  expect(termBodyOf(fresh, today)).toEqual({
    ...{ priority: 'normal', validFrom: today },
    ...{ pickUpWorkingDays: 10, pickUpWarningDays: 2, dueWorkingDays: 60, dueWarningDays: 10 },
  })
  expect(faultsIn(fresh, today, t)).toEqual({})
})

test('what stands there comes back as it was', () => {
  const term = {
    desk: 'desk',
    type: 'preschool',
    agreement: 'agreement',
    priority: 'urgent',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    pickUpWorkingDays: 3,
    pickUpWarningDays: 0,
    dueWorkingDays: 20,
    dueWarningDays: 5,
  } as const
  expect(termBodyOf(termValuesOf({ id: 'id', version: 2, ...term }, today), today)).toEqual(term)
})

test.each([
  [{ validFrom: '' }, 'validFrom'],
  [{ validTo: '32/12/2026' }, 'validTo'],
  [{ validTo: '01/01/2026' }, 'validTo'],
  [{ pickUpWorkingDays: '' }, 'pickUpWorkingDays'],
  [{ pickUpWorkingDays: '0' }, 'pickUpWorkingDays'],
  [{ pickUpWorkingDays: '1,5' }, 'pickUpWorkingDays'],
  [{ pickUpWorkingDays: '61' }, 'pickUpWorkingDays'],
  [{ pickUpWarningDays: '10' }, 'pickUpWarningDays'],
  [{ dueWorkingDays: '261' }, 'dueWorkingDays'],
  [{ dueWorkingDays: '9', dueWarningDays: '1' }, 'dueWorkingDays'],
  [{ dueWarningDays: '60' }, 'dueWarningDays'],
])('%j is not taken', (changes, field) => {
  const faults = faultsIn({ ...fresh, ...changes }, today, t)
  expect(Object.keys(faults)).toEqual([field])
})
