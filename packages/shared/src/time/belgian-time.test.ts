import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { belgianInstant, belgianTime } from './belgian-time.ts'
import { belgianDay } from './calendar-day.ts'

describe('belgianInstant', () => {
  it.each([
    ['2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
    ['2026-07-15', '09:00', '2026-07-15T07:00:00.000Z'],
    ['2026-07-15', '00:30', '2026-07-14T22:30:00.000Z'],
    // The night to summer time: two o'clock is three, and half past two is not there.
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    // The night to winter time: half past two is there twice, and the first one is meant.
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('puts %s %s at %s', (day, time, instant) => {
    expect(belgianInstant(day, time).toISOString()).toBe(instant)
  })

  it.each([
    ['2026-02-30x', '09:00'],
    ['2026-02-03', '25:00'],
    ['2026-02-03', ''],
  ])('refuses %s %s', (day, time) => {
    expect(() => belgianInstant(day, time)).toThrow(RangeError)
  })

  it('is read back as the same day and hour, but for the hour that is skipped', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 20 })
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = new Date(Date.UTC(2020, 0, 1) + minute * 60_000)
        const again = belgianInstant(belgianDay(instant), belgianTime(instant))
        // Of an hour that is there twice the first one comes back.
        expect([0, 3_600_000]).toContain(instant.getTime() - again.getTime())
        expect(belgianTime(again)).toBe(belgianTime(instant))
        expect(belgianDay(again)).toBe(belgianDay(instant))
      }),
    )
  })
})
