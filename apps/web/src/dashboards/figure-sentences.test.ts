import type { Standing } from '@onthaal/shared/measures'
import i18next, { type TFunction } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { dutch } from '../i18n/nl-be/index.ts'
import { changeOf, sentencesOf, waitOf } from './figure-sentences.ts'
import type { MeasuredFigure, MeasuredFigures } from './figures.ts'

const list = { kind: 'referrals' } as const
const figure = (count: number, more: Partial<MeasuredFigure> = {}): MeasuredFigure => ({
  ...{ count, list },
  ...more,
})
const inSentence = (at: number) => ['februari', 'januari'][at] ?? ''
const names = { inSentence, wholeOf: (at: number) => `heel ${inSentence(at)}` }
let t: TFunction
beforeAll(async () => {
  t = await i18next.init({
    lng: 'nl-BE',
    resources: { 'nl-BE': { translation: dutch } },
    interpolation: { escapeValue: false },
  })
})

const say = (measured: MeasuredFigures, standing: Standing = 'over') =>
  sentencesOf(measured, { ...names, standing }, t).join(' ')

describe('the sentence of a chart', () => {
  it.each([
    [[12, 9], 'Verzonden: 12 in februari, dat is 3 meer dan in januari.'],
    [[9, 1200], 'Verzonden: 9 in februari, dat is 1.191 minder dan in januari.'],
    [[0, 0], 'Verzonden: 0 in februari, evenveel als in januari.'],
    [[4], 'Verzonden: 4 in februari.'],
  ])('says %j beside the period before', (counts, expected) => {
    const values = counts.map((count) => figure(count))
    expect(say({ measure: 'sent', values })).toBe(expected)
  })

  it('says of what is now that it is, and of a period that it still runs', () => {
    expect(say({ measure: 'open', values: [figure(7)] }, 'running')).toBe('Open: nu 7.')
    expect(say({ measure: 'sent', values: [figure(7)] }, 'running')).toBe(
      'Verzonden: 7 in februari. Die periode loopt nog.',
    )
  })

  it.each([
    [1191, 'waren het er 1.191'],
    [1, 'was het er 1'],
    [0, 'waren het er geen'],
  ])(
    'compares a period that still runs with nothing, and tells the %i before as whole',
    (count, said) => {
      expect(say({ measure: 'sent', values: [figure(7), figure(count)] }, 'running')).toBe(
        `Verzonden: 7 in februari. Die periode loopt nog. In heel januari ${said}.`,
      )
    },
  )

  it('says of a period that has not begun just that', () => {
    expect(say({ measure: 'sent', values: [figure(0), figure(3)] }, 'toCome')).toBe(
      'Verzonden: 0 in februari. Die periode is nog niet begonnen.',
    )
  })

  it('says a share with its whole, and nothing where there is none to measure by', () => {
    const share = figure(9, { outOf: { count: 20, list } })
    expect(say({ measure: 'noShow', values: [share] })).toContain('Dat is 45 % van 20.')
    const none = figure(0, { outOf: { count: 0, list } })
    expect(say({ measure: 'noShow', values: [none] })).toContain(
      'Er is geen percentage, want er is niets om het van te berekenen.',
    )
  })

  it('says within how many days half and nine in ten were reached', () => {
    const waited = figure(9, { medianDays: 4, p90Days: 12 })
    expect(say({ measure: 'pickedUp', values: [waited] })).toContain(
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
    expect(changeOf([figure(newest), figure(before)], 'over')).toEqual({ way, difference })
  })

  it('is not said of a share, nor without a period before', () => {
    const share = figure(9, { outOf: { count: 20, list } })
    expect(changeOf([share, share], 'over')).toBeUndefined()
    expect(changeOf([figure(9)], 'over')).toBeUndefined()
  })

  it.each(['running', 'toCome'] as const)('is not said of a period that is %s', (standing) => {
    expect(changeOf([figure(9), figure(3)], standing)).toBeUndefined()
  })
})
