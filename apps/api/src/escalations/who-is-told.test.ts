import { describe, expect, it } from 'vitest'
import type { Recipient } from './escalation-repository.ts'
import { whoHasIt, whoIsTold, whoIsToldOfTransfer } from './who-is-told.ts'

const person = (userId: string, organisationId: string, changes: Partial<Recipient> = {}) => ({
  ...{ userId, organisationId, regionId: null, isManager: true },
  email: `${userId}@example.org`,
  ...changes,
})
const here = person('here', 'agency', { regionId: 'east' })
const elsewhere = person('elsewhere', 'agency', { regionId: 'west' })
const owner = person('owner', 'agency', { isManager: false })
const city = person('city', 'city')
const clerk = person('clerk', 'city', { isManager: false })
const people = [here, elsewhere, owner, city, clerk, person('other', 'otherCity')]

const referred = {
  organisationId: 'city',
  referralId: 'r',
  receiverId: 'agency',
  regionId: 'east',
  ownerId: 'owner',
}
const atHome = { ...referred, referralId: null, receiverId: null, regionId: null, ownerId: null }

describe('whoIsTold', () => {
  it('tells the managers of the region of the desk, and then those of the city too', () => {
    expect(whoIsTold('notAccepted', referred, people)).toEqual([here])
    expect(whoIsTold('stillNotAccepted', referred, people)).toEqual([here, city])
  })

  it('tells all managers of the agency where nobody answers for the region', () => {
    const south = { ...referred, regionId: 'south' }
    expect(whoIsTold('notAccepted', south, people)).toEqual([here, elsewhere])
  })

  it('tells the managers of the city that nobody referred a child', () => {
    expect(whoIsTold('notReferred', atHome, people)).toEqual([city])
  })

  it('tells nobody where nobody answers', () => {
    expect(whoIsTold('notReferred', { ...atHome, organisationId: 'ocmw' }, people)).toEqual([])
  })
})

describe('whoIsToldOfTransfer', () => {
  const other = people.filter(({ organisationId }) => organisationId === 'otherCity')

  it('is whoever answers for either municipality', () => {
    const transfer = { receivingId: 'otherCity', sendingId: 'city' }
    expect(whoIsToldOfTransfer(transfer, people)).toEqual([...other, city])
  })

  it('is whoever received it, where nobody remembers who passed it on', () => {
    expect(whoIsToldOfTransfer({ receivingId: 'otherCity', sendingId: null }, people)).toEqual(
      other,
    )
  })
})

describe('whoHasIt', () => {
  it('is whoever follows the referral, with their managers', () => {
    expect(whoHasIt(referred, people)).toEqual([here, owner])
  })

  it('is one person once, who both follows it and answers for the region', () => {
    expect(whoHasIt({ ...referred, ownerId: 'here' }, people)).toEqual([here])
  })

  it('is nobody who followed it once and works elsewhere now', () => {
    const moved = people.map((one) => (one === owner ? { ...one, organisationId: 'city' } : one))
    expect(whoHasIt(referred, moved)).toEqual([here])
  })

  it('is the city as long as nothing is open with the desk', () => {
    expect(whoHasIt(atHome, people)).toEqual([city])
  })
})
