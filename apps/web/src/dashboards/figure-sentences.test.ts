import i18next, { type TFunction } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { dutch } from '../i18n/nl-be/index.ts'
import { changeOf, sentencesOf, waitOf } from './figure-sentences.ts'
import type { Figures, MeasuredFigure, MeasuredFigures } from './figures.ts'

const list = { kind: 'referrals' } as const
const figure = (count: number, more: Partial<MeasuredFigure> = {}): MeasuredFigure => ({
  ...{ count, list },
  ...more,
})
const running = { periods: [{ from: '2026-02-01', until: '2026-02-28', isRunning: true }] }
const past = { periods: [{ from: '2026-02-01', until: '2026-02-28', isRunning: false }] }
const names = { periodOf: (at: number) => ['februari', 'januari'][at] ?? '' }
let t: TFunction
beforeAll(async () => {
  t = await i18next.init({
    lng: 'nl-BE',
    resources: { 'nl-BE': { translation: dutch } },
    interpolation: { escapeValue: false },
  })
})

const say = (measured: MeasuredFigures, figures: Pick<Figures, 'periods'>) =>
  sentencesOf(measured, figures, names, t).join(' ')

describe('the sentence of a chart', () => {
  it.each([
    [[12, 9], 'Verzonden: 12 in februari, dat is 3 meer dan in januari.'],
    [[9, 1200], 'Verzonden: 9 in februari, dat is 1.191 minder dan in januari.'],
    [[0, 0], 'Verzonden: 0 in februari, evenveel als in januari.'],
    [[4], 'Verzonden: 4 in februari.'],
  ])('says %j beside the period before', (counts, expected) => {
    const values = counts.map((count) => figure(count))
    expect(say({ measure: 'sent', values }, past)).toBe(expected)
  })

  it('says of what is now that it is, and of a period that it still runs', () => {
    expect(say({ measure: 'open', values: [figure(7)] }, running)).toBe('Open: nu 7.')
    expect(say({ measure: 'sent', values: [figure(7)] }, running)).toContain(
      'Die periode loopt nog.',
    )
  })

  it('says a share with its whole, and nothing where there is none to measure by', () => {
    const share = figure(9, { outOf: { count: 20, list } })
    expect(say({ measure: 'noShow', values: [share] }, past)).toContain('Dat is 45 % van 20.')
    const none = figure(0, { outOf: { count: 0, list } })
    expect(say({ measure: 'noShow', values: [none] }, past)).toContain(
      'nog niets om dit aan af te meten',
    )
  })

  it('says within how many days half and nine in ten were reached', () => {
    const waited = figure(9, { medianDays: 4, p90Days: 12 })
    expect(say({ measure: 'pickedUp', values: [waited] }, past)).toContain(
      'De helft binnen 4 dagen, negen op tien binnen 12 dagen.',
    )
  })
})

describe('the days that people waited', () => {
  it.each([
    [0, 1, 'De helft op de dag zelf, negen op tien binnen 1 dag.'],
    [1, 30, 'De helft binnen 1 dag, negen op tien binnen 30 dagen.'],
  ])('are said of half in %i and of nine in ten in %i', (medianDays, p90Days, expected) => {
    expect(waitOf(figure(3, { medianDays, p90Days }), t)).toBe(expected)
  })

  it('are not said where nobody waited', () => {
    expect(waitOf(figure(0), t)).toBeUndefined()
  })
})

describe('the difference with the period before', () => {
  it.each([
    [1200, 9, 'more', '1.191'],
    [3, 4, 'fewer', '1'],
    [4, 4, 'same', '0'],
  ])('of %i after %i is %s', (newest, before, way, difference) => {
    expect(changeOf([figure(newest), figure(before)])).toEqual({ way, difference })
  })

  it('is not said of a share, nor without a period before', () => {
    const share = figure(9, { outOf: { count: 20, list } })
    expect(changeOf([share, share])).toBeUndefined()
    expect(changeOf([figure(9)])).toBeUndefined()
  })
})
