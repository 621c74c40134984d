import { expect, test } from 'vitest'
import { type PlanValues, planFaultsOf, planOf } from './plan-values.ts'

const today = '2026-03-02'
const values: PlanValues = {
  ...{ day: '9/3/2026', hour: '9u30', room: ' Lokaal 2 ', staff: '' },
  ...{ interpreter: '', interpreterLanguage: 'ti' },
}

test('a day and an hour become the moment on the clocks of Belgium', () => {
  expect(planOf(values, today)).toEqual({ at: '2026-03-09T08:30:00.000Z', room: 'Lokaal 2' })
  const summer = { ...values, day: '30/3/2026', interpreter: 'booked' } as const
  expect(planOf(summer, today)).toMatchObject({
    at: '2026-03-30T07:30:00.000Z',
    interpreter: 'booked',
    interpreterLanguage: 'ti',
  })
})

test.each([
  [{ day: '' }, { day: 'dayMissing' }],
  [{ day: '31/2/2026' }, { day: 'dayMissing' }],
  [{ day: '1/3/2026' }, { day: 'dayPast' }],
  [{ day: '2/3/2026' }, {}],
  [{ hour: '25u' }, { hour: 'hourMissing' }],
  [{ hour: '' }, { hour: 'hourMissing' }],
])('of %o the faults are %o', (change, faults) => {
  expect(planFaultsOf({ ...values, ...change }, today)).toEqual(faults)
})
