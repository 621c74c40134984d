import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addWorkingDays, isWorkingDay } from '../time/index.ts'
import {
  broughtForward,
  clockStateOn,
  dueAfterPause,
  pausedWorkingDays,
  putOff,
  waitedWorkingDays,
} from './referral-clocks.ts'

describe('clockStateOn', () => {
  it.each([
    ['2026-03-17', 'later'],
    ['2026-03-18', 'soon'],
    ['2026-03-20', 'soon'],
    ['2026-03-21', 'late'],
  ] as const)('on %s is %s', (today, state) => {
    expect(clockStateOn('2026-03-20', '2026-03-18', today)).toBe(state)
  })

  it('never warns where it was not told when', () => {
    expect(clockStateOn('2026-03-20', undefined, '2026-03-20')).toBe('later')
  })
})

describe('service clocks of another priority', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days))
  const clocks = fc.record({
    pickUpBy: fc.option(day),
    pickUpWarningOn: fc.option(day),
    dueBy: fc.option(day),
    dueWarningOn: fc.option(day),
  })

  it('are the sooner of both, and run only where they ran', () => {
    fc.assert(
      fc.property(clocks, clocks, (before, fresh) => {
        const after = broughtForward(before, fresh)
        for (const name of ['pickUpBy', 'dueBy'] as const) {
          const [was, would] = [before[name], fresh[name]]
          if (was === null || would === null) expect(after[name]).toBe(was)
          else expect(after[name]).toBe([was, would].toSorted()[0])
        }
      }),
    )
  })

  it('warn by the terms of the day that they keep', () => {
    const before = {
      pickUpBy: '2026-03-16',
      pickUpWarningOn: '2026-03-12',
      dueBy: '2026-05-01',
      dueWarningOn: '2026-04-20',
    }
    const fresh = { ...before, pickUpBy: '2026-03-05', pickUpWarningOn: '2026-03-04' }
    expect(broughtForward(before, fresh)).toEqual(fresh)
    expect(broughtForward(fresh, before)).toEqual(fresh)
  })
})

describe('a service clock that stood still', () => {
  const start = '2026-01-01'
  const someDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(start, days))
  const at = (day: string) => new Date(`${day}T12:00:00Z`)

  it('gets back the working days of the pause, and not one more', () => {
    fc.assert(
      fc.property(someDay, fc.nat(60), fc.nat(90), fc.nat(90), (held, due, until, on) => {
        const dueBy = addWorkingDays(held, due)
        const last = addDays(held, until)
        const paused = pausedWorkingDays(at(held), last, addDays(held, on))
        const after = putOff(dueBy, paused) ?? ''
        expect(after >= dueBy).toBe(true)
        expect(after <= dueAfterPause(dueBy, at(held), last)).toBe(true)
        if (paused > 0) expect(isWorkingDay(after)).toBe(true)
      }),
    )
  })

  it('comes to the same whether it stood still once or twice as often for half as long', () => {
    fc.assert(
      fc.property(someDay, fc.nat(40), fc.nat(40), (day, one, other) => {
        expect(putOff(putOff(day, one), other)).toBe(putOff(day, one + other))
      }),
    )
  })

  it('does not run where it was never set', () => {
    expect(putOff(null, 3)).toBeNull()
  })
})

it.each([
  ['2026-03-09T10:00:00Z', '2026-03-09', 0],
  ['2026-03-06T10:00:00Z', '2026-03-09', 1],
  ['2026-04-01T10:00:00Z', '2026-04-07', 3],
  ['2026-03-08T23:30:00Z', '2026-03-10', 1],
])('what was sent at %s waits on %s for %i working days', (sentAt, today, days) => {
  expect(waitedWorkingDays(new Date(sentAt), today)).toBe(days)
})
