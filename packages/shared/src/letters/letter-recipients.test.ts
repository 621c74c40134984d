import { describe, expect, test } from 'vitest'
import { getsOwnLetter, letterRecipients } from './letter-recipients.ts'

const around = {
  person: 'mother',
  adults: ['father'],
  guardians: [{ minor: 'child', guardian: 'father' }],
}

describe('whose letter tells of something that was agreed', () => {
  test('what somebody follows themselves is in their letter alone', () => {
    expect(letterRecipients({ type: 'dutchLanguage', person: 'father' }, around)).toEqual([
      'father',
    ])
    expect(letterRecipients({ type: 'civicIntegration', person: 'mother' }, around)).toEqual([
      'mother',
    ])
  })

  test('the school of a child is in the letters of those around who answer for it', () => {
    const school = { type: 'compulsoryEducation', person: 'child' } as const
    expect(letterRecipients(school, around)).toEqual(['father'])
    const both = [...around.guardians, { minor: 'child', guardian: 'mother' }]
    expect(letterRecipients(school, { ...around, guardians: both })).toEqual(['mother', 'father'])
    const elsewhere = [{ minor: 'child', guardian: 'grandmother elsewhere' }]
    expect(letterRecipients(school, { ...around, guardians: elsewhere })).toEqual(['mother'])
  })

  test('when the talk was with the child itself, the adults around it read of its school', () => {
    const alone = { person: 'child', adults: ['mother', 'father'], guardians: [] }
    const preschool = { type: 'preschool', person: 'child' } as const
    expect(letterRecipients(preschool, alone)).toEqual(['mother', 'father'])
    expect(letterRecipients(preschool, { ...alone, adults: [] })).toEqual([])
  })
})

test.each([
  ['otherRelative', '2008-03-02', true],
  ['otherRelative', '2008-03-03', false],
  ['child', '1990', true],
  ['child', undefined, false],
  ['other', undefined, true],
  [undefined, undefined, true],
] as const)('%s born %s gets a letter of their own: %s', (role, birthDate, expected) => {
  expect(getsOwnLetter({ role, birthDate }, '2026-03-02')).toBe(expected)
})
