import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeReferenceNumber, parseReferenceNumber } from './reference-number.ts'

const references = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.uint8Array({ minLength: 8, maxLength: 8 }))
  .map(([year, bytes]) => makeReferenceNumber(year, bytes))

const everyCharacter = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789']

/** Puts other characters at the places, dashes left where they are. */
function withCharacters(reference: string, changes: Record<number, string>): string {
  return [...reference].map((character, place) => changes[place] ?? character).join('')
}

describe('makeReferenceNumber', () => {
  it('gives the same number for the same bytes', () => {
    const bytes = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8])
    expect(makeReferenceNumber(2026, bytes)).toBe(makeReferenceNumber(2026, bytes))
    expect(makeReferenceNumber(2026, bytes)).toMatch(/^OH-26-.{4}-.{4}$/)
    expect(makeReferenceNumber(2105, bytes)).toMatch(/^OH-05-/)
  })

  it('uses no characters that look alike', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(reference).toMatch(
          /^OH-\d\d-[34679ACDEFHJKMNPQRTVWXY]{4}-[34679ACDEFHJKMNPQRTVWXY]{4}$/,
        )
      }),
    )
  })

  it('differs for nearly all bytes', () => {
    const bytes = Array.from({ length: 2000 }, (_, seed) =>
      makeReferenceNumber(2026, new Uint8Array([0, 0, 0, 0, 0, 0, seed >> 8, seed & 255])),
    )
    expect(new Set(bytes).size).toBe(2000)
  })

  it('refuses too few bytes', () => {
    expect(() => makeReferenceNumber(2026, new Uint8Array(7))).toThrow(RangeError)
  })
})

describe('parseReferenceNumber', () => {
  it('reads what was made, in any case and with any dashes and spaces', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(parseReferenceNumber(reference)).toBe(reference)
        expect(parseReferenceNumber(reference.toLowerCase())).toBe(reference)
        expect(parseReferenceNumber(` ${reference.replaceAll('-', ' ')} `)).toBe(reference)
        expect(parseReferenceNumber(reference.replaceAll('-', ''))).toBe(reference)
        expect(parseReferenceNumber(reference.replaceAll('-', ' – '))).toBe(reference)
      }),
    )
  })

  it.each(['', 'OH', 'OH-26-7K3M', '26-7K3M-9QXT', 'XX-26-7K3M-9QXT', 'OH-26-7K3M-9QXTT'])(
    'refuses %j',
    (text) => {
      expect(parseReferenceNumber(text)).toBeUndefined()
    },
  )

  it('finds every single wrong character', () => {
    fc.assert(
      fc.property(references, (reference) => {
        for (const [place, right] of [...reference].entries()) {
          if (right === '-') continue
          for (const wrong of everyCharacter.filter((character) => character !== right)) {
            expect(
              parseReferenceNumber(withCharacters(reference, { [place]: wrong })),
            ).toBeUndefined()
          }
        }
      }),
    )
  })

  it('finds every two characters that changed places, neighbours or not', () => {
    fc.assert(
      fc.property(references, (reference) => {
        const symbols = [...reference].flatMap((symbol, place) => (symbol === '-' ? [] : [place]))
        for (const one of symbols) {
          for (const other of symbols) {
            const [left, right] = [reference.charAt(one), reference.charAt(other)]
            if (left === right) continue
            const swapped = withCharacters(reference, { [one]: right, [other]: left })
            expect(parseReferenceNumber(swapped)).toBeUndefined()
          }
        }
      }),
    )
  })

  it('has one check character for every number, and it can be every character', () => {
    const checks = new Set<string>()
    fc.assert(
      fc.property(references, (reference) => {
        const fitting = [...'ACD34E67F9HJKMNPQRTVWXY'].filter(
          (check) => parseReferenceNumber(reference.slice(0, -1) + check) !== undefined,
        )
        expect(fitting).toEqual([reference.at(-1)])
        checks.add(reference.slice(-1))
      }),
      { numRuns: 1000 },
    )
    expect(checks.size).toBe(23)
  })
})
