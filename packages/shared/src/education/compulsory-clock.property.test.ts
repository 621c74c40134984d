import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClockInputs, type ClockState, compulsoryClock } from './index.ts'

/**
 * A calendar that counts day by day and knows nothing of the functions under test: every day from 1995 on,
 * as numbers, in the order in which they come.
 */
interface PlainDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const calendar: PlainDay[] = []
for (let year = 1995; year <= 2050; year += 1) {
  const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  for (const [index, length] of lengths.entries()) {
    for (let day = 1; day <= length; day += 1) calendar.push({ year, month: index + 1, day })
  }
}

const two = (number: number) => (number < 10 ? `0${number}` : `${number}`)
const days = calendar.map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`)
const placeOf = new Map(days.map((day, index) => [day, index]))
const place = (day: string) => placeOf.get(day) ?? Number.NaN
const at = (index: number) => days[index] ?? 'outside the calendar'

/** Walks from birth to the first day on which somebody has had so many birthdays. */
function dayOfAge(born: number, age: number): number {
  const { year, month, day } = calendar[born] as PlainDay
  let reached = born
  for (;;) {
    const now = calendar[reached] as PlainDay
    const hadBirthday = now.month > month || (now.month === month && now.day >= day)
    if (now.year - year - (hadBirthday ? 0 : 1) >= age) return reached
    reached += 1
  }
}

/** Walks through the year of the fifth birthday to its 1 September. */
function firstOfSeptember(born: number): number {
  const inYear = (calendar[dayOfAge(born, 5)] as PlainDay).year
  return calendar.findIndex(({ year, month }) => year === inYear && month === 9)
}

/** Counts sixty days off, the day after the registration being the first. */
function sixtiethDay(registered: number): number {
  let reached = registered
  for (let counted = 0; counted < 60; counted += 1) reached += 1
  return reached
}

/** Walks back from 30 June of the year of the eighteenth birthday until somebody is seventeen. */
function lastDayOfSchool(born: number): number {
  const adult = dayOfAge(born, 18)
  const inYear = (calendar[born] as PlainDay).year + 18
  let reached = calendar.findIndex((one) => one.year === inYear && one.month === 7) - 1
  while (reached >= adult) reached -= 1
  return reached
}

/** Says for somebody what the state of a day has to be. */
function expectedFor(born: number, registered: number): (on: number) => ClockState {
  const september = firstOfSeptember(born)
  const start = Math.max(september, sixtiethDay(registered))
  const end = lastDayOfSchool(born)
  const firstYear = (calendar[september] as PlainDay).year
  return (on) => {
    if ((calendar[on] as PlainDay).year < firstYear) return 'tooYoung'
    if (on > end || start > end) return 'tooOld'
    if (on > start) return 'overdue'
    if (on >= start - 10) return 'urgent'
    return on >= start - 30 ? 'soon' : 'later'
  }
}

const inputsOf = (born: number, registered: number): ClockInputs => ({
  birthDate: at(born),
  isBelgian: false,
  register: 'foreigners',
  firstRegisteredBelgiumOn: at(registered),
  firstRegisteredHereOn: at(registered),
})

const between = (from: string, to: string) => fc.integer({ min: place(from), max: place(to) })

describe('the clock against a calendar that counts day by day', () => {
  it.each(['2021-01-01', '2021-08-31', '2021-09-01', '2021-12-31', '2020-02-29', '2016-02-29'])(
    'stands where it should on every day of seven years, for who was born on %s',
    (birthDate) => {
      for (const registered of ['2024-01-31', '2026-07-03', '2026-07-04', '2027-12-31']) {
        const [born, from] = [place(birthDate), place(registered)]
        const expected = expectedFor(born, from)
        for (let on = place('2023-01-01'); on < place('2030-01-01'); on += 1) {
          const { state } = compulsoryClock(inputsOf(born, from), at(on))
          if (state !== expected(on)) expect([at(on), state]).toEqual([at(on), expected(on)])
        }
      }
    },
  )

  it('begins where it should, registered on every day of five years', () => {
    const born = place('2018-05-17')
    for (let from = place('2023-01-01'); from < place('2028-01-01'); from += 1) {
      const { startsOn } = compulsoryClock(inputsOf(born, from), '2028-06-01')
      const start = at(Math.max(firstOfSeptember(born), sixtiethDay(from)))
      if (startsOn?.latest !== start)
        expect([at(from), startsOn?.latest]).toEqual([at(from), start])
      expect(startsOn?.earliest).toBe(startsOn?.latest)
    }
  })

  it('ends where it should, born on every day of five years', () => {
    for (let born = place('2004-01-01'); born < place('2009-01-01'); born += 1) {
      const { lastDay } = compulsoryClock(inputsOf(born, born), '2021-11-30')
      const end = at(lastDayOfSchool(born))
      if (lastDay?.latest !== end) expect([at(born), lastDay?.latest]).toEqual([at(born), end])
      expect(lastDay?.earliest).toBe(lastDay?.latest)
    }
  })

  it('agrees on any birth date, registration and day', () => {
    fc.assert(
      fc.property(
        between('1998-01-01', '2030-12-31'),
        between('2010-01-01', '2045-12-31'),
        between('2020-09-01', '2048-12-31'),
        (born, registered, on) => {
          fc.pre(registered >= born)
          const { state } = compulsoryClock(inputsOf(born, registered), at(on))
          expect(state).toBe(expectedFor(born, registered)(on))
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

const order: readonly ClockState[] = ['tooYoung', 'later', 'soon', 'urgent', 'overdue', 'tooOld']

describe('whoever it is', () => {
  it('the clock never goes back', () => {
    fc.assert(
      fc.property(
        between('2005-01-01', '2030-12-31'),
        between('2010-01-01', '2045-12-31'),
        between('2020-09-01', '2048-12-30'),
        (born, registered, on) => {
          const stateOn = (day: number) =>
            order.indexOf(compulsoryClock(inputsOf(born, registered), at(day)).state)
          expect(stateOn(on + 1)).toBeGreaterThanOrEqual(stateOn(on))
        },
      ),
    )
  })

  it('a birth date that is known in part gives a range that holds every day it can stand for', () => {
    fc.assert(
      fc.property(
        between('2005-01-01', '2025-12-31'),
        between('2020-01-01', '2040-12-31'),
        fc.constantFrom(4, 7),
        (born, registered, length) => {
          const known = inputsOf(born, registered)
          const certain = compulsoryClock(known, at(registered))
          const vague = compulsoryClock(
            { ...known, birthDate: at(born).slice(0, length) },
            at(registered),
          )
          if (vague.lastDay === undefined || certain.lastDay === undefined) throw new Error('None')
          expect(vague.lastDay.earliest <= certain.lastDay.earliest).toBe(true)
          expect(vague.lastDay.latest >= certain.lastDay.latest).toBe(true)
          if (vague.state !== 'question') expect(vague.state).toBe(certain.state)
        },
      ),
    )
  })

  it('a registration that is known here alone gives a range that holds every earlier one', () => {
    fc.assert(
      fc.property(
        between('2008-01-01', '2025-12-31'),
        between('2020-01-01', '2030-12-31'),
        fc.integer({ min: 0, max: 2_000 }),
        fc.integer({ min: 0, max: 2_000 }),
        (born, here, sooner, later) => {
          const known = inputsOf(born, Math.max(born, here - sooner))
          const on = at(here + later)
          const certain = compulsoryClock({ ...known, firstRegisteredHereOn: at(here) }, on)
          const vague = compulsoryClock(
            { ...known, firstRegisteredBelgiumOn: null, firstRegisteredHereOn: at(here) },
            on,
          )
          if (vague.startsOn && certain.startsOn) {
            expect(vague.startsOn.earliest <= certain.startsOn.earliest).toBe(true)
            expect(vague.startsOn.latest >= certain.startsOn.latest).toBe(true)
          }
          // It never presses more than the real day does.
          if (vague.state !== 'question') {
            expect(order.indexOf(vague.state)).toBeLessThanOrEqual(order.indexOf(certain.state))
          }
        },
      ),
    )
  })
})
