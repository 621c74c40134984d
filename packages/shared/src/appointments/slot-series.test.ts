import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, belgianDay, belgianInstant, belgianTime, weekday } from '../time/index.ts'
import { cutSeries, faultOfSeries, maxSlotsOfSeries, type SlotSeries } from './slot-series.ts'

const morning: SlotSeries = {
  firstDay: '2026-03-02',
  lastDay: '2026-03-02',
  repeats: 'daily',
  startTime: '09:00',
  endTime: '12:00',
  minutes: 45,
  pauseMinutes: 15,
}
const now = new Date('2026-03-01T12:00:00Z')
const hours = (series: SlotSeries) =>
  cutSeries(series).map(
    ({ startsAt, endsAt }) =>
      `${belgianDay(startsAt)} ${belgianTime(startsAt)}-${belgianTime(endsAt)}`,
  )

describe('cutting a series', () => {
  it('gives slots with a pause between them, and none that ends too late', () => {
    expect(hours(morning)).toEqual([
      '2026-03-02 09:00-09:45',
      '2026-03-02 10:00-10:45',
      '2026-03-02 11:00-11:45',
    ])
    expect(hours({ ...morning, endTime: '11:44' })).toHaveLength(2)
  })

  it('goes by working days, or by one day of the week', () => {
    const april = { ...morning, firstDay: '2026-04-02', lastDay: '2026-04-09', endTime: '09:45' }
    // Easter Monday 2026 is 6 April.
    expect(hours(april).map((slot) => slot.slice(8, 10))).toEqual(['02', '03', '07', '08', '09'])
    const saturdays = { ...april, firstDay: '2026-04-04', lastDay: '2026-04-25' }
    expect(hours({ ...saturdays, repeats: 'weekly' }).map((slot) => slot.slice(8, 10))).toEqual([
      '04',
      '11',
      '18',
      '25',
    ])
    const mondays = { ...saturdays, firstDay: '2026-03-30', lastDay: '2026-04-13' }
    expect(hours({ ...mondays, repeats: 'weekly' }).map((slot) => slot.slice(5, 10))).toEqual([
      '03-30',
      '04-13',
    ])
  })

  it('gives one Saturday when just that day is meant, and no public holiday', () => {
    expect(hours({ ...morning, firstDay: '2026-03-07', lastDay: '2026-03-07' })).toHaveLength(3)
    expect(hours({ ...morning, firstDay: '2026-05-01', lastDay: '2026-05-01' })).toEqual([])
  })

  it('keeps the hour of the clock over both of its changes', () => {
    const year = { ...morning, lastDay: '2026-12-28', repeats: 'weekly', endTime: '09:45' } as const
    const slots = cutSeries(year)
    expect(new Set(slots.map(({ startsAt }) => belgianTime(startsAt)))).toEqual(new Set(['09:00']))
    expect(new Set(slots.map(({ startsAt }) => startsAt.getUTCHours()))).toEqual(new Set([7, 8]))
  })

  it('fits fewer slots into the short night and more into the long one', () => {
    const night = { ...morning, startTime: '01:00', endTime: '04:00', minutes: 60, pauseMinutes: 0 }
    const on = (day: string) =>
      hours({ ...night, firstDay: day, lastDay: day }).map((h) => h.slice(11))
    expect(on('2026-03-29')).toEqual(['01:00-03:00', '03:00-04:00'])
    expect(on('2026-10-25')).toEqual(['01:00-02:00', '02:00-02:00', '02:00-03:00', '03:00-04:00'])
  })

  it('always: whole, in order, apart by the pause, within the hours of open days', () => {
    const series = fc.record({
      firstDay: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days)),
      span: fc.integer({ min: 0, max: 60 }),
      repeats: fc.constantFrom('daily' as const, 'weekly' as const),
      start: fc.integer({ min: 0, max: 22 * 60 }),
      length: fc.integer({ min: 1, max: 8 * 60 }),
      minutes: fc.integer({ min: 5, max: 120 }),
      pauseMinutes: fc.integer({ min: 0, max: 60 }),
    })
    fc.assert(
      fc.property(series, ({ span, start, length, ...rest }) => {
        const clock = (minute: number) =>
          `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        const startTime = clock(start)
        const endTime = clock(Math.min(start + length, 24 * 60 - 1))
        const lastDay = addDays(rest.firstDay, span)
        const slots = cutSeries({ ...rest, lastDay, startTime, endTime })
        expect(slots.length).toBeLessThanOrEqual(maxSlotsOfSeries + 1)
        slots.forEach((slot, at) => {
          const day = belgianDay(slot.startsAt)
          expect(slot.endsAt.getTime() - slot.startsAt.getTime()).toBe(rest.minutes * 60_000)
          expect(slot.startsAt >= belgianInstant(day, startTime)).toBe(true)
          expect(slot.endsAt <= belgianInstant(day, endTime)).toBe(true)
          expect(day >= rest.firstDay && day <= lastDay).toBe(true)
          if (rest.repeats === 'weekly') expect(weekday(day)).toBe(weekday(rest.firstDay))
          const before = slots[at - 1]
          if (before === undefined) return
          const between = slot.startsAt.getTime() - before.endsAt.getTime()
          expect(between).toBeGreaterThanOrEqual(rest.pauseMinutes * 60_000)
        })
      }),
    )
  })
})

describe('a series cannot be published', () => {
  it.each([
    ['daysReversed', { lastDay: '2026-03-01' }],
    ['timesReversed', { endTime: '09:00' }],
    ['noSlot', { endTime: '09:44' }],
    ['noSlot', { firstDay: '2026-05-01', lastDay: '2026-05-01' }],
    ['tooMany', { lastDay: '2062-03-02', repeats: 'weekly' }],
    ['tooMany', { lastDay: '2026-12-02', minutes: 15, pauseMinutes: 0 }],
    ['past', { firstDay: '2026-02-27', lastDay: '2026-02-27' }],
  ] as const)('%s: %j', (fault, change) => {
    expect(faultOfSeries({ ...morning, ...change }, now)).toBe(fault)
  })

  it('can otherwise, up to the moment at which the first slot begins', () => {
    expect(faultOfSeries(morning, now)).toBeUndefined()
    expect(faultOfSeries(morning, new Date('2026-03-02T07:59:59Z'))).toBeUndefined()
    expect(faultOfSeries(morning, new Date('2026-03-02T08:00:00Z'))).toBe('past')
  })
})
