import { describe, expect, it } from 'vitest'
import type { FiguresSearch } from './figures-search.ts'
import {
  nameInAddress,
  type OpenedFigure,
  openedFigureIn,
  placeOf,
  wayBack,
} from './opened-figure.ts'

const id = '0198c0de-0000-7000-8000-000000000001'
const november = { from: '2026-11-01', until: '2026-11-30', isRunning: true }

/** What is in an address when it is opened again. */
const kept = (named: object): unknown => JSON.parse(JSON.stringify(named))

describe('the address of a list names the number that it was opened from', () => {
  const search: FiguresSearch = {
    grain: 'quarter',
    on: '2026-09-30',
    periods: 4,
    split: 'type',
    type: 'preschool',
    desk: id,
    sender: id,
    municipality: id,
  }
  const each: OpenedFigure[] = [
    { measure: 'noShow', place: { page: 'perPeriod', search } },
    { measure: 'sent', place: { page: 'overview', search } },
    { measure: 'completedInTime', place: { page: 'agreement', agreementId: id } },
  ]
  it.each(each.map((opened) => ({ opened })))('$opened.measure', ({ opened }) => {
    expect(openedFigureIn(kept(nameInAddress(opened)))).toEqual(opened)
  })

  it.each([
    undefined,
    null,
    'noShow',
    [],
    {},
    { measure: 'pizza', page: 'overview' },
    { measure: 'noShow' },
    { measure: 'noShow', page: 'https://elsewhere.example' },
    { measure: 'noShow', page: 'agreement', agreementId: '../x' },
  ])('and %j names none', (named) => {
    expect(openedFigureIn(named)).toBeUndefined()
  })

  it('and what else it says is not gone by', () => {
    const opened = openedFigureIn({ measure: 'sent', page: 'overview', grain: 'week', desk: 'x' })
    expect(Object.values(opened?.place.page === 'overview' ? opened.place.search : {})).toEqual(
      Array(8).fill(undefined),
    )
  })
})

describe('the way back', () => {
  const place = placeOf('perPeriod', { split: 'type', periods: 4 }, { periods: [november] })

  it('leads to the same period, also when an address was kept until that is over', () => {
    expect(wayBack(place, '2026-12-01')).toEqual({
      to: '/cijfers/per-periode',
      search: { split: 'type', periods: 4, on: '2026-11-30' },
    })
  })

  it('leads to the newest as long as it is the same', () => {
    expect(wayBack(place, '2026-11-30')).toEqual({
      to: '/cijfers/per-periode',
      search: { split: 'type', periods: 4 },
    })
  })

  it('leads to the overview without what that chooses itself, and to an agreement', () => {
    const overview = placeOf('overview', { split: 'type', type: 'care' }, { periods: [november] })
    expect(wayBack(overview, '2027-01-01')).toEqual({
      to: '/cijfers',
      search: { type: 'care', on: '2026-11-30' },
    })
    expect(wayBack({ page: 'agreement', agreementId: id }, '2027-01-01')).toMatchObject({
      params: { agreementId: id },
    })
  })
})
