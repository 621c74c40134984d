import { expect, test } from 'vitest'
import { noPerson } from './person-values.ts'
import { sharedWith, takenBack } from './shared-facts.ts'

const here = { today: '2026-11-23', allowTest: true, partitions: [] }
const father = {
  ...noPerson,
  givenName: 'Yusuf',
  birthDate: '17/05/1990',
  residenceGround: 'recognisedRefugee' as const,
  residenceDocument: 'cardA' as const,
  register: 'foreigners' as const,
  firstRegisteredBelgiumOn: '01/06/2020',
  contactLanguage: 'ar',
  homeLanguages: ['ar'],
}

test('only what somebody has no answer for is filled in, and no document', () => {
  const mother = { ...noPerson, givenName: 'Amina', register: 'waiting' as const }
  expect(sharedWith(father, mother, 'residence', here)).toEqual({
    residenceGround: 'recognisedRefugee',
    firstRegisteredBelgiumOn: '01/06/2020',
  })
})

test('what cannot be true of a child is left out', () => {
  const child = { ...noPerson, givenName: 'Noor', birthDate: '2022' }
  expect(sharedWith(father, child, 'residence', here)).toEqual({
    residenceGround: 'recognisedRefugee',
    register: 'foreigners',
  })
})

test('languages are shared apart', () => {
  const child = { ...noPerson, givenName: 'Noor', homeLanguages: ['fr'] }
  expect(sharedWith(father, child, 'languages', here)).toEqual({ contactLanguage: 'ar' })
  expect(sharedWith(noPerson, child, 'languages', here)).toEqual({})
})

test('what was copied is taken back, and what was corrected or typed after that stays', () => {
  const copied = { contactLanguage: 'ar', homeLanguages: ['ar'] }
  const before = { contactLanguage: '', homeLanguages: [] }
  const now = { ...noPerson, ...copied, otherLanguages: ['fr'] }
  expect(takenBack(now, copied, before)).toEqual(before)
  expect(takenBack({ ...now, homeLanguages: ['ku'] }, copied, before)).toEqual({
    contactLanguage: '',
  })
  expect(takenBack(noPerson, copied, before)).toEqual({})
})
