import { expect, it } from 'vitest'
import { managersTold } from './managers-told.ts'
import type { Manager } from './referral-escalation-repository.ts'

const manager = (membershipId: string, changes: Partial<Manager> = {}): Manager => ({
  ...{ membershipId, organisationId: 'agency', regionId: 'east', deskIds: [], education: true },
  email: `${membershipId}@example.org`,
  ...changes,
})
const atDesk = manager('atDesk', { deskIds: ['desk', 'other'] })
const ofRegion = manager('ofRegion', { deskIds: ['other'] })
const elsewhere = manager('elsewhere', { regionId: 'west', deskIds: ['desk'] })
const city = manager('city', { organisationId: 'city', regionId: null })
const all = [ofRegion, atDesk, elsewhere, city]

const referral = {
  type: 'dutchLanguage',
  senderId: 'city',
  receiverId: 'agency',
  deskId: 'desk',
  regionId: 'east',
} as const

it('tells those of the region who work at the desk, and later all of the region', () => {
  expect(managersTold('unclaimed', referral, all)).toEqual([atDesk])
  expect(managersTold('stillUnclaimed', referral, all)).toEqual([ofRegion, atDesk])
})

it('tells those of the region where none of them works at the desk', () => {
  const moved = { ...referral, deskId: 'new' }
  expect(managersTold('unclaimed', moved, all)).toEqual([ofRegion, atDesk])
})

it('tells all managers of the agency where the region has none', () => {
  const south = { ...referral, regionId: 'south' }
  expect(managersTold('unclaimed', south, all)).toEqual([ofRegion, atDesk, elsewhere])
  expect(managersTold('stillUnclaimed', south, all)).toHaveLength(3)
})

it('tells the managers of the sender that nobody answers', () => {
  expect(managersTold('unanswered', referral, all)).toEqual([city])
  expect(managersTold('unanswered', { ...referral, senderId: 'ocmw' }, all)).toEqual([])
})

it('tells of schooling those alone who work with it', () => {
  const school = { ...referral, type: 'preschool' } as const
  const without = all.map((one) => ({ ...one, education: one !== atDesk }))
  expect(managersTold('unclaimed', school, without)).toMatchObject([{ membershipId: 'ofRegion' }])
  const nobody = all.map((one) => ({ ...one, education: false }))
  expect(managersTold('unanswered', school, nobody)).toEqual([])
})
