import { assert, constantFrom, property, record } from 'fast-check'
import { expect, it, test } from 'vitest'
import { organisationKinds } from '../identity/index.ts'
import { openStatuses, referralStatuses } from '../referrals/index.ts'
import { canReferFrom, fieldsFromAgency, mayReferTo } from './index.ts'

const city = { id: 'city', kind: 'municipality' } as const
const ocmw = { id: 'ocmw', kind: 'ocmw' } as const
const agency = { id: 'agency', kind: 'agency' } as const

test.each([
  ['what the city referred, to the city', city, city, true],
  ['what the city referred, to its OCMW', city, ocmw, true],
  ['what the OCMW referred, back to it', ocmw, ocmw, true],
  ['what the OCMW referred, to the city', ocmw, city, false],
  ['what the OCMW referred, to another OCMW', ocmw, { ...ocmw, id: 'second' }, false],
  ['what the agency itself sent', agency, ocmw, false],
  ['anything, to the agency', city, agency, false],
])('%s: %4$o', (_what, origin, receiver, expected) => {
  expect(mayReferTo(origin, receiver)).toBe(expected)
})

const parties = record({
  id: constantFrom('one', 'two'),
  kind: constantFrom(...organisationKinds),
})

it('never tells anybody else of whom an OCMW referred', () => {
  assert(
    property(parties, parties, (origin, receiver) => {
      if (origin.kind !== 'ocmw' || !mayReferTo(origin, receiver)) return
      expect(receiver.id).toBe(origin.id)
    }),
  )
})

it('goes out of what is followed', () => {
  const possible = referralStatuses.filter(canReferFrom)
  expect(possible).toEqual(['accepted', 'inProgress', 'onHold'])
  expect(openStatuses).toEqual(expect.arrayContaining(possible))
})

it('takes no number, address or stay along', () => {
  for (const field of ['insz', 'street', 'city', 'residenceGround', 'nationalities', 'dutchOral']) {
    expect(fieldsFromAgency).not.toContain(field)
  }
})
