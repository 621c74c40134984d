import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/index.ts'
import { formatInsz, inszFaults, isMaskedInsz, makeTestInsz, maskInsz, parseInsz } from './insz.ts'

const strict = { allowTest: false }
const tolerant = { allowTest: true }

/** Adds the check digits by the rule of the national register, written apart from the code. */
function withCheck(nine: string, bornFrom2000: boolean): string {
  const rest = BigInt(bornFrom2000 ? `2${nine}` : nine) % 97n
  return nine + String(97n - rest).padStart(2, '0')
}

describe('the vectors of the requirement', () => {
  it.each([
    ['85073003328', 'national'],
    ['17073003384', 'national'],
    ['98472899765', 'bis'],
    ['01490700185', 'bis'],
    ['00000100166', 'national'],
    ['85070003355', 'national'],
    ['85470003344', 'bis'],
    ['85271503336', 'bis'],
  ])('%s is a %s number', (insz, kind) => {
    expect(parseInsz(insz, strict)).toEqual({ ok: true, insz, kind })
  })

  it.each([
    ['12345678901', 'checksum'],
    ['85073003329', 'checksum'],
    ['8507300332', 'length'],
  ])('%s is refused: %s', (text, reason) => {
    expect(parseInsz(text, strict)).toEqual({ ok: false, reason })
  })
})

describe('what people type', () => {
  it.each([
    '85.07.30-033.28',
    ' 85 07 30 033 28 ',
    '85-07-30/033-28',
    '850730–033.28',
    '85.07.30\u2011033.28',
    '85\u00a007\u00a030\u00a003328',
  ])('reads %j', (text) => {
    expect(parseInsz(text, strict)).toEqual({ ok: true, insz: '85073003328', kind: 'national' })
  })

  it.each([
    ['', 'length'],
    ['   ', 'length'],
    ['850730033280', 'length'],
    ['85O73003328', 'characters'],
    ['85.07.30+033.28', 'characters'],
    ['٨٥٠٧٣٠٠٣٣٢٨', 'characters'],
    ['rijksregister', 'characters'],
  ])('refuses %j: %s', (text, reason) => {
    expect(parseInsz(text, strict)).toEqual({ ok: false, reason })
  })

  it('never throws and names a known fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = parseInsz(text, tolerant)
        if (!result.ok) expect(inszFaults).toContain(result.reason)
      }),
    )
  })
})

describe('month and day', () => {
  it.each([
    ['national, month and day unknown', '850000', false, 'national'],
    ['national, day unknown', '850700', false, 'national'],
    ['national, last day', '850731', false, 'national'],
    ['BIS, sex unknown', '852730', false, 'bis'],
    ['BIS, sex unknown, month and day unknown', '852000', false, 'bis'],
    ['BIS, sex known', '854730', false, 'bis'],
    ['BIS, sex known, December', '855231', false, 'bis'],
    ['BIS, sex known, month unknown', '854000', true, 'bis'],
    ['counter of days that ran out', '850045', false, 'national'],
    ['29 February 2000', '000229', true, 'national'],
    ['29 February 2004, BIS', '042229', true, 'bis'],
    ['TST, January', '856130', false, 'test'],
    ['TST, December', '857231', true, 'test'],
    ['TST, day unknown', '856100', false, 'test'],
  ])('%s', (_what, date, from2000, kind) => {
    const insz = withCheck(`${date}001`, from2000)
    expect(parseInsz(insz, tolerant)).toEqual({ ok: true, insz, kind })
  })

  it.each([
    ['29 February 1900', '000229', false],
    ['29 February 2001', '010229', true],
    ['30 February, BIS', '854230', false],
    ['31 April', '850431', false],
    ['31 June, TST', '856631', false],
    ['32 July', '850732', false],
    ['month 13', '851301', false],
    ['month 19', '851901', false],
    ['month 33', '853301', false],
    ['month 39', '853901', true],
    ['month 53', '855301', false],
    ['month 60', '856000', false],
    ['month 73', '857301', false],
    ['month 99', '859901', true],
  ])('refuses %s', (_what, date, from2000) => {
    const insz = withCheck(`${date}001`, from2000)
    expect(parseInsz(insz, tolerant)).toEqual({ ok: false, reason: 'date' })
  })
})

describe('TST numbers', () => {
  it('are refused by name unless they are allowed', () => {
    const insz = makeTestInsz('1985-07-30', 33)
    expect(insz).toMatch(/^856730033/)
    expect(parseInsz(insz, strict)).toEqual({ ok: false, reason: 'testNumber' })
    expect(parseInsz(insz, tolerant)).toEqual({ ok: true, insz, kind: 'test' })
  })

  it('can be made for every birth date and serial', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 72_000 }),
        fc.integer({ min: 1, max: 997 }),
        (days, serial) => {
          const insz = makeTestInsz(addDays('1900-01-01', days), serial)
          expect(parseInsz(insz, tolerant)).toEqual({ ok: true, insz, kind: 'test' })
          expect(Number(insz.slice(2, 4))).toBeGreaterThanOrEqual(61)
          expect(Number(insz.slice(2, 4))).toBeLessThanOrEqual(72)
        },
      ),
    )
  })

  it.each([
    ['1985-02-30', 1],
    ['1985', 1],
    ['1899-12-31', 1],
    ['1985-07-30', 0],
    ['1985-07-30', 998],
    ['1985-07-30', 1.5],
  ])('cannot be made from %s and %d', (birthDate, serial) => {
    expect(() => makeTestInsz(birthDate, serial)).toThrow(RangeError)
  })
})

describe('the check digits', () => {
  const numbers = fc
    .tuple(fc.integer({ min: 0, max: 72_000 }), fc.integer({ min: 1, max: 997 }))
    .map(([days, serial]) => makeTestInsz(addDays('1900-01-01', days), serial))

  it('find every wrong digit, or it is another valid number of the other century', () => {
    fc.assert(
      fc.property(numbers, (insz) => {
        for (let place = 0; place < 9; place += 1) {
          for (const digit of '0123456789') {
            if (digit === insz[place]) continue
            const wrong = insz.slice(0, place) + digit + insz.slice(place + 1)
            const fits = [false, true].some(
              (later) => withCheck(wrong.slice(0, 9), later) === wrong,
            )
            const result = parseInsz(wrong, tolerant)
            if (!fits) expect(result).toEqual({ ok: false, reason: 'checksum' })
            else expect(result).not.toEqual({ ok: false, reason: 'checksum' })
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('what people read', () => {
  it('shows the whole number and the masked one', () => {
    expect(formatInsz('85073003328')).toBe('85.07.30-033.28')
    expect(maskInsz('85073003328')).toBe('85.07.••-•••.••')
  })

  it('knows a masked number from one that is typed, or half of one', () => {
    expect(isMaskedInsz(maskInsz('85073003328'))).toBe(true)
    for (const text of [
      '',
      '85.07.30-033.28',
      '85073003328',
      '85.07.••-033.28',
      '85.07.••-•••.••8',
    ]) {
      expect(isMaskedInsz(text)).toBe(false)
    }
  })

  it('masks everything that tells two people of one month apart', () => {
    expect(maskInsz(makeTestInsz('1985-07-01', 1))).toBe(maskInsz(makeTestInsz('1985-07-31', 997)))
  })
})
