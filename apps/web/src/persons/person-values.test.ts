import { makeTestInsz, maskInsz } from '@onthaal/shared/persons'
import { describe, expect, test } from 'vitest'
import { faultsOf } from './person-faults.ts'
import { inputOf, newPersonOf } from './person-input.ts'
import { fieldsOf } from './person-sections.ts'
import { noPerson, valuesFromSearch, valuesOf } from './person-values.ts'

const demo = { today: '2026-11-23', allowTest: true, partitions: [] }
const production = { ...demo, allowTest: false }
const testInsz = makeTestInsz('1985-07-30', 33)

describe('what is typed', () => {
  test('becomes what the server takes, empty fields left out', () => {
    const values = {
      ...noPerson,
      givenName: ' Amal ',
      birthDate: '07/1985',
      insz: ` ${testInsz} `,
      phone: '0470 12 34 56',
      contactLanguage: 'ar',
    }
    expect(inputOf(values, demo)).toEqual({
      givenName: 'Amal',
      birthDate: '1985-07',
      insz: testInsz,
      phone: '+32470123456',
      contactLanguage: 'ar',
      nationalities: [],
      source: 'statement',
    })
  })

  test('says of an interpreter yes, no, or that nobody asked', () => {
    const said = (interpreterNeeded: 'yes' | 'no' | '') =>
      inputOf({ ...noPerson, interpreterNeeded }, demo).interpreterNeeded
    expect([said('yes'), said('no'), said('')]).toEqual([true, false, undefined])
    const shown = (interpreterNeeded?: boolean) =>
      valuesOf({ nationalities: [], ...(interpreterNeeded !== undefined && { interpreterNeeded }) })
        .interpreterNeeded
    expect([shown(true), shown(false), shown()]).toEqual(['yes', 'no', ''])
  })

  test('says of the check of a residence yes, no, or that nobody said', () => {
    const said = (residenceCheckOpen: 'yes' | 'no' | '') =>
      inputOf({ ...noPerson, residenceCheckOpen }, demo).residenceCheckOpen
    expect([said('yes'), said('no'), said('')]).toEqual([true, false, undefined])
    const shown = valuesOf({ nationalities: [], residenceCheckOpen: false })
    expect(shown.residenceCheckOpen).toBe('no')
    expect(valuesOf({ nationalities: [] }).residenceCheckOpen).toBe('')
  })

  test('was checked as far as there is something to check', () => {
    const confirmedFields = [...fieldsOf('identity'), ...fieldsOf('contact')]
    const values = { ...noPerson, givenName: 'Amal', street: 'Markt', city: '  ', confirmedFields }
    expect(inputOf(values, demo).confirmedFields).toEqual(['givenName', 'street'])
    expect(inputOf({ ...noPerson, confirmedFields }, demo)).not.toHaveProperty('confirmedFields')
  })

  test.each([
    ['31/12/90', '1990-12-31'],
    ['31-12-1990', '1990-12-31'],
    ['31/12/1990', '1990-12-31'],
  ])('a day written as %s is one and the same day', (typed, day) => {
    const values = { ...noPerson, givenName: 'Amal', birthDate: typed }
    expect(inputOf({ ...values, firstRegisteredHereOn: typed, asOf: typed }, demo)).toMatchObject({
      birthDate: day,
      firstRegisteredHereOn: day,
      asOf: day,
    })
  })

  test('comes back as it was after a round trip', () => {
    const input: Parameters<typeof valuesOf>[0] = {
      familyName: 'Haddad',
      birthDate: '1985-07-30',
      inszMasked: maskInsz(testInsz),
      phone: '+32470123456',
      email: 'amal@example.org',
      nationalities: ['SY', 'stateless'],
      interpreterNeeded: true,
      sex: 'female',
      homeLanguages: ['ar'],
      otherLanguages: ['fr', 'en'],
      dutchOral: 'A1',
      dutchWritten: 'none',
      latinLiteracy: 'learning',
      residenceGround: 'work',
      residenceDocument: 'cardA',
      residenceDocumentUntil: '2027-12-31',
      register: 'foreigners',
      firstRegisteredBelgiumOn: '2019-05-01',
      firstRegisteredHereOn: '2020-05-01',
      street: 'Markt',
      houseNumber: '12',
      box: 'B',
      postalCode: '9500',
      city: 'Geraardsbergen',
      source: 'document',
    }
    expect(inputOf(valuesOf(input), demo)).toEqual(input)
  })
})

test('a number that is left as it was shown stays; one that is typed takes its place', () => {
  const shown = maskInsz(testInsz)
  const values = { ...noPerson, givenName: 'Amal', confirmedFields: ['insz' as const] }
  const kept = inputOf({ ...values, insz: shown }, demo)
  expect(kept).toMatchObject({ inszMasked: shown, confirmedFields: ['insz'] })
  expect(kept).not.toHaveProperty('insz')
  const typed = inputOf({ ...values, insz: testInsz }, demo)
  expect(typed).toMatchObject({ insz: testInsz, confirmedFields: ['insz'] })
  expect(typed).not.toHaveProperty('inszMasked')
  expect(inputOf({ ...values, insz: '' }, demo)).not.toHaveProperty('confirmedFields')
  // A new file shows nothing that could stay.
  expect(newPersonOf({ ...values, insz: shown }, demo)).not.toHaveProperty('inszMasked')
})

describe('faults', () => {
  test('a number that is left as it was shown is none, and half of one is', () => {
    const shown = maskInsz(testInsz)
    const faults = (insz: string) => faultsOf({ ...noPerson, givenName: 'Amal', insz }, demo)
    expect(faults(shown)).toEqual([])
    expect(faults(shown.replace('••-', '30-'))).toEqual([{ field: 'insz', fault: 'characters' }])
  })

  test('one name is enough, none is not', () => {
    expect(faultsOf({ ...noPerson, familyName: 'Haddad' }, demo)).toEqual([])
    expect(faultsOf({ ...noPerson, familyName: '  ' }, demo)).toEqual([
      { field: 'givenName', fault: 'nameMissing' },
    ])
  })

  test('are found in every field, in the order of the form', () => {
    const values = {
      ...noPerson,
      givenName: 'A'.repeat(101),
      birthDate: '31/02/1985',
      insz: '85073003329',
      phone: 'bel mij',
      email: 'amal@',
    }
    expect(faultsOf(values, demo)).toEqual([
      { field: 'givenName', fault: 'tooLong', max: 100 },
      { field: 'birthDate', fault: 'calendar' },
      { field: 'insz', fault: 'checksum' },
      { field: 'phone', fault: 'characters' },
      { field: 'email', fault: 'emailInvalid' },
    ])
  })

  test('of days that cannot be are those of the server', () => {
    const values = {
      ...noPerson,
      givenName: 'Amal',
      birthDate: '30/07/1985',
      residenceDocumentUntil: '31/12/2027',
      firstRegisteredBelgiumOn: '1/5/2019',
      firstRegisteredHereOn: '30/4/2019',
      asOf: '24/11/2026',
    }
    expect(faultsOf(values, demo)).toEqual([
      { field: 'residenceDocumentUntil', fault: 'needsDocument' },
      { field: 'firstRegisteredHereOn', fault: 'beforeBelgium' },
      { field: 'asOf', fault: 'future' },
    ])
  })

  test('a number of an invented person is good in the demo only', () => {
    const values = { ...noPerson, givenName: 'Amal', insz: testInsz }
    expect(faultsOf(values, demo)).toEqual([])
    expect(faultsOf(values, production)).toEqual([{ field: 'insz', fault: 'testNumber' }])
  })
})

describe('the partition', () => {
  const values = { ...noPerson, givenName: 'Amal' }
  const partitions = [
    { id: 'one', name: 'Oud' },
    { id: 'two', name: 'Nieuw' },
  ]

  test('is chosen where there are several', () => {
    const missing = [{ field: 'partition', fault: 'partitionMissing' }]
    expect(faultsOf(values, { ...demo, partitions })).toEqual(missing)
    expect(faultsOf({ ...values, partition: 'two' }, { ...demo, partitions })).toEqual([])
    expect(faultsOf(values, { ...demo, partitions: partitions.slice(1) })).toEqual([])
  })

  test('goes with a new file when it was chosen, and never with a change', () => {
    const chosen = { ...values, partition: 'two' }
    expect(newPersonOf(chosen, demo)).toEqual({ ...inputOf(values, demo), partition: 'two' })
    expect(newPersonOf(values, demo)).toEqual(inputOf(values, demo))
    expect(inputOf(chosen, demo)).not.toHaveProperty('partition')
  })
})

test('the search is carried over into the form for a new person', () => {
  const terms = { name: ' Amal  Al Haddad', birthDate: '1985', insz: '85.07', phone: '0470' }
  expect(valuesFromSearch(terms)).toEqual({
    ...noPerson,
    givenName: 'Amal',
    familyName: 'Al Haddad',
    birthDate: '1985',
    insz: '85.07',
    phone: '0470',
  })
})
