import { describe, expect, it } from 'vitest'
import { countryCodes, isNationality, specialNationalities } from './nationalities.ts'

describe('nationalities', () => {
  it('hold the 249 codes of ISO 3166-1 and Kosovo, each once and in order', () => {
    expect(countryCodes).toHaveLength(250)
    expect([...new Set(countryCodes)].sort()).toEqual(countryCodes)
    expect(countryCodes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true)
  })

  it.each(['nl-BE', 'en'])('have a name of their own in %s', (locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    expect(countryCodes.filter((code) => !names.of(code))).toEqual([])
    expect(new Set(countryCodes.map((code) => names.of(code))).size).toBe(countryCodes.length)
  })

  it.each(['BE', 'AF', 'ER', 'XK', ...specialNationalities])('know %s', (code) => {
    expect(isNationality(code)).toBe(true)
  })

  it.each(['', 'be', 'BEL', 'EU', 'UK', 'XX', 'ZZ', 'SU', 'YU', 'AN', 'Stateless', 'toString'])(
    'do not know %j',
    (code) => {
      expect(isNationality(code)).toBe(false)
    },
  )
})
