import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPhone, parsePhone, phoneFaults } from './phone.ts'

describe('parsePhone', () => {
  it.each([
    ['+32400100071', '+32400100071'],
    ['0478 12 34 56', '+32478123456'],
    ['0478/12.34.56', '+32478123456'],
    ['0478-12-34-56', '+32478123456'],
    ['+32 478 12 34 56', '+32478123456'],
    ['+32 (0)478 12 34 56', '+32478123456'],
    ['+320478123456', '+32478123456'],
    ['0032 478 12 34 56', '+32478123456'],
    ['0455 12 34 56', '+32455123456'],
    ['054 12 34 56', '+3254123456'],
    ['02 123 45 67', '+3221234567'],
    ['(02) 123 45 67', '+3221234567'],
    ['04 223 45 67', '+3242234567'],
    ['0800 12 345', '+3280012345'],
    ['+31 6 12345678', '+31612345678'],
    ['00 380 44 123 4567', '+380441234567'],
    ['+93 70 123 4567', '+93701234567'],
    ['+291 1 123456', '+2911123456'],
    ['\u00a0+33\u202f6 12 34 56 78', '+33612345678'],
  ])('reads %j as %s', (text, phone) => {
    expect(parsePhone(text)).toEqual({ ok: true, phone })
  })

  it.each([
    ['', 'tooShort'],
    ['+', 'tooShort'],
    ['0', 'tooShort'],
    ['0478 12 34 5', 'tooShort'],
    ['0478 12 34 567', 'tooLong'],
    ['054 12 34 5', 'tooShort'],
    ['054 12 34 567', 'tooLong'],
    ['+32 478 12 34', 'tooShort'],
    ['+31 61', 'tooShort'],
    ['+1234567890123456', 'tooLong'],
    ['478 12 34 56', 'noCountry'],
    ['32478123456', 'noCountry'],
    ['+0478123456', 'noCountry'],
    ['000478123456', 'noCountry'],
    ['0478 12 34 56 (zus)', 'characters'],
    ['0478+123456', 'characters'],
    ['geen', 'characters'],
  ])('refuses %j: %s', (text, reason) => {
    expect(parsePhone(text)).toEqual({ ok: false, reason })
  })

  it('gives E.164 or a known fault for any text, and reads its own answer the same way', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\+|00|0)?[0-9 ./()-]{0,18}$/), (text) => {
        const result = parsePhone(text)
        if (!result.ok) {
          expect(phoneFaults).toContain(result.reason)
          return
        }
        expect(result.phone).toMatch(/^\+[1-9]\d{6,14}$/)
        expect(parsePhone(result.phone)).toEqual(result)
        expect(parsePhone(formatPhone(result.phone))).toEqual(result)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('formatPhone', () => {
  it.each([
    ['+32478123456', '+32 478 12 34 56'],
    ['+3254123456', '+32 54 12 34 56'],
    ['+3221234567', '+32 2 123 45 67'],
    ['+3242234567', '+32 4 223 45 67'],
    ['+31612345678', '+31612345678'],
  ])('shows %s as %s', (phone, shown) => {
    expect(formatPhone(phone)).toBe(shown)
  })
})
