import { expect, test } from 'vitest'
import { makeTestInsz } from '../persons/index.ts'
import { type ImportField, readRow } from './index.ts'

const rules = { today: '2026-03-02', allowTestNumbers: true }

function read(row: Partial<Record<ImportField, string>>) {
  return readRow(Object.values(row), Object.keys(row) as ImportField[], rules)
}

test('a row of a list of new registrations becomes what a file holds', () => {
  const insz = makeTestInsz('1990-07-30', 1)
  const { person, steps, problems } = read({
    familyName: '  Voorbeeld ',
    givenName: 'Amina',
    birthDate: '30/07/1990',
    insz,
    sex: 'V',
    nationality: 'Marokkaanse',
    registeredOn: '12-02-2026',
    register: 'Vreemdelingenregister',
    address: 'Grote Markt 12A bus 3',
    town: '1500 Halle',
    phone: '0478 12 34 56',
    email: 'amina@example.org',
    contactLanguage: 'Arabisch',
  })
  expect(problems).toEqual([])
  expect(steps).toEqual([])
  expect(person).toEqual({
    familyName: 'Voorbeeld',
    givenName: 'Amina',
    birthDate: '1990-07-30',
    insz,
    sex: 'female',
    nationalities: ['MA'],
    firstRegisteredHereOn: '2026-02-12',
    register: 'foreigners',
    street: 'Grote Markt',
    houseNumber: '12A',
    box: '3',
    postalCode: '1500',
    city: 'Halle',
    phone: '+32478123456',
    email: 'amina@example.org',
    contactLanguage: 'ar',
  })
})

test('what a spreadsheet made of a number is made a number again', () => {
  const insz = makeTestInsz('2003-07-30', 1)
  expect(insz.startsWith('0')).toBe(true)
  const { person, problems } = read({
    familyName: 'Voorbeeld',
    insz: String(Number(insz)),
    phone: '478123456',
  })
  expect(problems).toEqual([])
  expect(person).toMatchObject({ insz, phone: '+32478123456' })
})

test('history and an open referral are told as steps', () => {
  const { steps, problems } = read({
    name: 'Voorbeeld, Amina',
    invitedOn: '5/1/2026',
    talkOn: '20/1/2026',
    referredOn: '21/1/2026',
    referredFor: 'Inburgering',
  })
  expect(problems).toEqual([])
  expect(steps).toEqual([
    { kind: 'invited', on: '2026-01-05' },
    { kind: 'talk', on: '2026-01-20' },
    { kind: 'referred', on: '2026-01-21', about: 'Inburgering' },
  ])
})

test('a talk that is to come has its hour', () => {
  expect(read({ familyName: 'X', talkOn: '12/3/2026 9u30' })).toMatchObject({
    steps: [{ kind: 'talk', on: '2026-03-12', time: '09:30' }],
    problems: [],
  })
})

test.each<[string, Partial<Record<ImportField, string>>, string]>([
  ['no name', { familyName: ' ', birthDate: '1990' }, 'oneName'],
  ['a birth date that is to come', { familyName: 'X', birthDate: '30/07/2031' }, 'future'],
  ['a day that no month has', { familyName: 'X', birthDate: '31/02/1990' }, 'calendar'],
  ['a date in words', { familyName: 'X', registeredOn: 'in maart' }, 'noDate'],
  ['an INSZ that fails its check', { familyName: 'X', insz: '85073003329' }, 'insz'],
  ['an INSZ that a spreadsheet has cut', { familyName: 'X', insz: '8,50730E+10' }, 'insz'],
  ['a telephone number that is none', { familyName: 'X', phone: 'bellen na 5' }, 'phone'],
  ['a mail address that is none', { familyName: 'X', email: 'amina.example.org' }, 'email'],
  ['an unknown nationality', { familyName: 'X', nationality: 'Atlantis' }, 'unknown'],
  ['an unknown language', { familyName: 'X', contactLanguage: 'Klingon?' }, 'unknown'],
  ['a sex that is none', { familyName: 'X', sex: '1' }, 'unknown'],
  ['an invitation that is to come', { familyName: 'X', invitedOn: '3/3/2026' }, 'future'],
  ['a talk that is to come without its hour', { familyName: 'X', talkOn: '12/3/2026' }, 'noHour'],
  [
    'a registration before birth',
    { familyName: 'X', birthDate: '1/1/2020', registeredOn: '1/1/2019' },
    'beforeBirth',
  ],
  ['a name that is too long', { familyName: 'X'.repeat(101) }, 'tooLong'],
  ['a sign that no text has', { familyName: 'X\u0007' }, 'characters'],
])('refuses %s, naming the column', (_, row, code) => {
  const { problems } = read(row)
  expect(problems).toEqual([{ code, column: code === 'oneName' ? 0 : Object.keys(row).length - 1 }])
})

test('all that is wrong in a row is told at once', () => {
  const { problems } = read({ givenName: 'X', insz: '1', phone: '1', registeredOn: 'x' })
  expect(problems.map(({ code }) => code)).toEqual(['insz', 'phone', 'noDate'])
})

test('a formula is refused where it is read, and left alone where nothing is', () => {
  const formula = { fault: 'formula', text: '=A1' } as const
  expect(readRow(['X', formula], ['familyName', 'phone'], rules).problems).toEqual([
    { code: 'formula', column: 1 },
  ])
  expect(readRow(['X', formula], ['familyName', null], rules).problems).toEqual([])
})

test('a row with more cells than there are headers was cut in the wrong place', () => {
  expect(readRow(['X', 'Y', 'Z'], ['familyName', null], rules).problems).toEqual([
    { code: 'tooManyCells' },
  ])
})

test('what lists write where they know nothing is nothing', () => {
  const { person, problems } = read({ familyName: 'X', phone: '-', email: '?', insz: 'onbekend' })
  expect(problems).toEqual([])
  expect(person).toEqual({ familyName: 'X', nationalities: [] })
})

test.each([
  [
    { householdNumber: ' 12 345.678 ', householdHead: 'Ja' },
    { number: '12345678', isHead: true },
  ],
  [
    { householdNumber: 'G-7', householdHead: 'nee' },
    { number: 'g7', isHead: false },
  ],
  [
    { householdNumber: 'G7', householdHead: 'Referentiepersoon' },
    { number: 'g7', isHead: true },
  ],
  [
    { householdNumber: 'G7', householdHead: 'Kind' },
    { number: 'g7', isHead: false },
  ],
  [{ householdNumber: 'G7' }, { number: 'g7', isHead: false }],
  [{ householdNumber: '0000', householdHead: 'x' }, undefined],
  [{ householdHead: 'x' }, undefined],
])('of a household %o is read as %o', (cells, household) => {
  const row = read({ familyName: 'Voorbeeld', ...cells })
  expect(row.problems).toEqual([])
  expect(row.household).toEqual(household)
})

test('who carries the number of the reference person is the one', () => {
  const [own, other] = [makeTestInsz('1990-07-30', 1), makeTestInsz('1991-07-30', 1)]
  for (const head of [own, other]) {
    const cells = { familyName: 'Voorbeeld', householdNumber: '7', householdHead: head, insz: own }
    expect(read(cells).household).toEqual({ number: '7', isHead: head === own })
  }
})
