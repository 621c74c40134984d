import { describe, expect, test } from 'vitest'
import { labelledPairs } from '../matching-samples/index.ts'
import { comparePersons, type MatchFacts, matchRules, mayBeOneClient } from './index.ts'

const suspects = labelledPairs.filter(({ one, other }) => comparePersons(one, other).isSuspect)
const right = suspects.filter(({ isSame }) => isSame)
const same = labelledPairs.filter(({ isSame }) => isSame)
const lines = (pairs: typeof labelledPairs) => pairs.map(({ line }) => line)

describe('on the labelled pairs', () => {
  test('there are enough of them, of both kinds', () => {
    expect(labelledPairs.length).toBeGreaterThanOrEqual(300)
    expect(same.length).toBeGreaterThan(140)
    expect(labelledPairs.length - same.length).toBeGreaterThan(140)
    expect(new Set(lines(labelledPairs)).size).toBe(labelledPairs.length)
  })

  test('nearly all who are suspected are one person', () => {
    const wrong = suspects.filter(({ isSame }) => !isSame)
    expect(right.length / suspects.length, lines(wrong).join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test('nearly all who are one person are suspected', () => {
    const missed = same.filter((pair) => !right.includes(pair))
    expect(right.length / same.length, lines(missed).join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})

const amina = { givenName: 'Amina', familyName: 'El Amrani', birthDate: '1990-03-12' }

test('what was found and what differs is told', () => {
  const phones = ['+32478000001']
  const other = { givenName: 'Amina', familyName: 'Elamrani', birthDate: '1990-12-03', phones }
  expect(comparePersons({ ...amina, phones }, other)).toEqual({
    score: 7 + 4 + 4,
    isSuspect: true,
    evidence: ['phoneSame', 'namesSame', 'birthDateSwapped'],
    differs: ['familyName', 'birthDate'],
  })
})

test('other rules come to another answer', () => {
  const strict = { ...matchRules, threshold: 14 }
  expect(comparePersons(amina, amina).isSuspect).toBe(true)
  expect(comparePersons(amina, amina, strict).isSuspect).toBe(false)
})

test('two numbers of one kind are two people, a BIS number may have been replaced', () => {
  const [national, another, bis] = ['90631200101', '90631200201', '90231200101']
  const compared = (insz: string) =>
    comparePersons({ ...amina, insz: national }, { ...amina, insz }).isSuspect
  expect([compared(another), compared(bis), compared(national)]).toEqual([false, true, true])
})

test('what one of the two does not hold counts for nothing', () => {
  expect(comparePersons(amina, {})).toEqual({
    score: 0,
    isSuspect: false,
    evidence: [],
    differs: [],
  })
})

test.each([
  ['1990-03-12', '1990-03-12', ['birthDateSame']],
  ['1990-01-01', '1990-01-01', ['birthDateCompatible']],
  ['1990-01-01', '1990-03-12', ['birthDateCompatible']],
  ['1990', '1990-03', ['birthDateCompatible']],
  ['1990-04', '1990-03-12', ['birthDateDiffers']],
  ['1990-03-12', '1990-12-03', ['birthDateSwapped']],
  ['1990-03-12', '1990-03-13', ['birthDateTyped']],
  ['1990-03-12', '1990-03-21', ['birthDateTyped']],
  ['1990-03-12', '1980-03-12', ['birthDateTyped']],
  ['1990-03-12', '1960-03-12', ['birthDateDiffers']],
  ['1990-01-01', '1991-01-01', ['birthDateDiffers']],
  ['1990-03-12', '1990-05-14', ['birthDateDiffers']],
])('birth dates %s and %s', (birthDate, other, evidence) => {
  expect(comparePersons({ birthDate }, { birthDate: other }).evidence).toEqual(evidence)
})

test.each([
  ['Mohamed El Amrani', 'Elamrani Muhammad', 'namesSame'],
  ['Mohamed El Amrani', 'محمد العمراني', 'namesSame'],
  ['Oleksandr Shevchenko', 'Олександр Шевченко', 'namesSame'],
  ['Tesfaye Gebre', 'ተስፋዬ ገብረ', 'namesSame'],
  ['Abd al-Rahman Saleh', 'Abdurrahman Salih', 'namesSame'],
  ['Salah al-Din Hamwi', 'Salaheddine Hamwi', 'namesSame'],
  ['Farid Mohammadi', 'Farid Mohanmadi', 'namesAlike'],
  ['Karim Benali', 'Karima Benali', 'givenNameSame'],
  ['Amina', 'Emina', 'oneNameSame'],
  ['Amina Haddad', 'Olena Koval', 'namesDiffer'],
])('names %s and %s', (name, other, evidence) => {
  // Whole names, of which nobody knows which part is which.
  const found = comparePersons({ originalScriptName: name }, { originalScriptName: other })
  expect(found.evidence).toEqual([evidence])
})

test('one of several given names is not the given name', () => {
  const found = (givenName: string, other: string) =>
    comparePersons({ givenName, familyName: 'Haddad' }, { givenName: other, familyName: 'Benali' })
      .evidence
  expect(found('Yusuf', 'Joesoef')).toEqual(['givenNameSame'])
  expect(found('Yusuf Amin', 'Joesoef')).toEqual(['givenNameSame'])
  expect(found('Yusuf Amin', 'Joesoef Karim')).toEqual(['namesDiffer'])
})

test('of two municipalities a number that both know decides, whatever contradicts', () => {
  const [insz, another] = ['90631200101', '90631200201']
  const elsewhere = { givenName: 'Olena', familyName: 'Koval', birthDate: '1960-01-31', insz }
  const client = (one: MatchFacts, other: MatchFacts) => mayBeOneClient(comparePersons(one, other))
  expect(comparePersons({ ...amina, insz, sex: 'male' }, elsewhere).isSuspect).toBe(false)
  expect(client({ ...amina, insz, sex: 'male' }, elsewhere)).toBe(true)
  expect(client({ ...amina, insz: another, formerInsz: [insz] }, elsewhere)).toBe(true)
  expect(client({ ...amina, insz: another }, elsewhere)).toBe(false)
  expect(client(amina, amina)).toBe(true)
})
