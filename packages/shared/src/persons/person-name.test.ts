import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullName, listName, nameSearchKeys } from './person-name.ts'

describe('the name of a person', () => {
  it.each([
    [{ givenName: 'Amina', familyName: 'El Idrissi' }, 'El Idrissi Amina', 'Amina El Idrissi'],
    [{ givenName: 'Amina' }, 'Amina', 'Amina'],
    [{ familyName: 'Habtom', givenName: null }, 'Habtom', 'Habtom'],
    [{ familyName: ' Peeters ', givenName: '  ' }, 'Peeters', 'Peeters'],
    [{}, '', ''],
  ])('%o', (name, inList, inText) => {
    expect(listName(name)).toBe(inList)
    expect(fullName(name)).toBe(inText)
  })
})

describe('nameSearchKeys', () => {
  it.each([
    ['El Idrissi', ['el', 'idrissi']],
    ['ÉMILIE Çelik-Özil', ['emilie', 'celik', 'ozil']],
    ["N'Diaye", ['ndiaye']],
    ['N’Diaye', ['ndiaye']],
    ['NDiaye', ['ndiaye']],
    ['D`Hondt D´Hondt dʼHondt', ['dhondt']],
    ['İbrahim Işık', ['ibrahim', 'isik']],
    ['Yılmaz', ['yilmaz']],
    ['Łukasz Groß Søren Đorđe', ['lukasz', 'gross', 'soren', 'dorde']],
    ['Əliyev', ['eliyev']],
    ['Van den  Berghe, J.', ['van', 'den', 'berghe', 'j']],
    ['Saïd–Ali\u00a0Saïd', ['said', 'ali']],
    ['ﬁ Ａｎｎａ', ['fi', 'anna']],
    ['ΓΙΏΡΓΟΣ Γιώργος', ['γιωργοσ']],
    ['Олексій', ['олексіи']],
    ['مُحَمَّد علي', ['محمد', 'علي']],
    ['ገብረ መድህን', ['ገብረ', 'መድህን']],
    ['', []],
    [' - ’ . ', []],
  ])('of %j', (text, keys) => {
    expect(nameSearchKeys(text)).toEqual(keys)
  })

  const names = fc.string({ unit: 'grapheme', maxLength: 30 })

  it('gives the same keys for its own keys', () => {
    fc.assert(
      fc.property(names, (text) => {
        const keys = nameSearchKeys(text)
        expect(nameSearchKeys(keys.join(' '))).toEqual(keys)
      }),
      { numRuns: 2000 },
    )
  })

  it('does not depend on capitals, on the form of Unicode or on where marks are stored', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öø-ÿĀ-ſ' -]{0,20}$/), (text) => {
        const keys = nameSearchKeys(text)
        expect(nameSearchKeys(text.normalize('NFD'))).toEqual(keys)
        expect(nameSearchKeys(text.normalize('NFC'))).toEqual(keys)
        expect(nameSearchKeys(text.toUpperCase())).toEqual(keys)
      }),
      { numRuns: 2000 },
    )
  })

  it('holds words only: no spaces, marks, capitals or repeats', () => {
    fc.assert(
      fc.property(names, (text) => {
        const keys = nameSearchKeys(text)
        expect(new Set(keys).size).toBe(keys.length)
        for (const key of keys) expect(key).toMatch(/^[\p{L}\p{N}]+$/u)
      }),
    )
  })
})
