import { describe, expect, it } from 'vitest'
import { contactLanguages, isContactLanguage, languageName } from './languages.ts'

describe('contact languages', () => {
  it('are well-formed tags, each once and in order', () => {
    expect(contactLanguages.length).toBeGreaterThan(90)
    expect([...new Set(contactLanguages)].sort()).toEqual(contactLanguages)
    expect(contactLanguages.every((tag) => /^[a-z]{2,3}$/.test(tag))).toBe(true)
  })

  it('take the short code of ISO 639-1 wherever there is one', () => {
    expect(
      contactLanguages.filter((tag) => Intl.getCanonicalLocales(tag)[0]?.length === 2),
    ).toEqual(
      // Kurmanji alone is folded into "ku", which does not tell it from Sorani.
      [...contactLanguages.filter((tag) => tag.length === 2 || tag === 'kmr')],
    )
  })

  it.each(['nl-BE', 'en'] as const)('have a name of their own in %s', (locale) => {
    const names = contactLanguages.map((tag) => languageName(tag, locale))
    expect(contactLanguages.filter((tag) => languageName(tag, locale) === tag)).toEqual([])
    expect(new Set(names).size).toBe(contactLanguages.length)
  })

  it.each([
    ['prs', 'Dari'],
    ['fa', 'Perzisch'],
    ['ti', 'Tigrinya'],
    ['uk', 'Oekraïens'],
    ['kmr', 'Koerdisch (Kurmanji)'],
    ['ckb', 'Koerdisch (Sorani)'],
  ])('%s is called %s', (tag, name) => {
    expect(isContactLanguage(tag)).toBe(true)
    expect(languageName(tag, 'nl-BE')).toBe(name)
  })

  it.each(['', 'NL', 'nl-BE', 'xx', 'ku', 'toString'])('do not hold %j', (tag) => {
    expect(isContactLanguage(tag)).toBe(false)
  })
})
