import { assert, boolean, constantFrom, property, record, subarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Permission, permissionsOf } from '../identity/index.ts'
import {
  concerns,
  isLiveCursor,
  type LiveChange,
  type LiveViewer,
  liveKinds,
} from './live-changes.ts'

const sent: LiveChange = {
  kind: 'referral',
  thingId: 'referral',
  partitionId: 'aalst',
  senderOrganisationId: 'city',
  receiverOrganisationId: 'agency',
  deskId: 'desk',
  membershipId: null,
  education: false,
}
const draft: LiveChange = { ...sent, receiverOrganisationId: null, deskId: null }

const clerk: LiveViewer = {
  membershipId: 'clerk',
  organisationId: 'city',
  partitionIds: ['aalst'],
  deskIds: [],
  education: false,
  permissions: permissionsOf(['frontDesk'], 'municipality'),
}
const counsellor: LiveViewer = {
  ...clerk,
  membershipId: 'counsellor',
  organisationId: 'agency',
  deskIds: ['desk'],
  permissions: permissionsOf(['counsellor'], 'agency'),
}

describe('a referral', () => {
  test.each([
    ['its sender', clerk, true],
    ['the desk that received it', counsellor, true],
    ['the OCMW of the same municipality', { ...clerk, organisationId: 'ocmw' }, false],
    ['another desk of the agency', { ...counsellor, deskIds: ['elsewhere'] }, false],
    ['somebody who works for the partition no more', { ...clerk, partitionIds: [] }, false],
    [
      'another municipality',
      { ...clerk, organisationId: 'ninove', partitionIds: ['ninove'] },
      false,
    ],
  ])('concerns %s: %o', (_, viewer, expected) => {
    expect(concerns(sent, viewer)).toBe(expected)
  })

  test('that was not sent yet concerns its sender alone', () => {
    expect([clerk, counsellor].map((viewer) => concerns(draft, viewer))).toEqual([true, false])
  })

  test('about schooling concerns whoever works with that', () => {
    const schooling = { ...sent, education: true }
    expect(concerns(schooling, counsellor)).toBe(false)
    expect(concerns(schooling, { ...counsellor, education: true })).toBe(true)
  })
})

test('whoever reads no things of a kind is told of none', () => {
  const withOnly = (...permissions: Permission[]) => ({ ...clerk, permissions })
  const arrival = { ...draft, kind: 'arrival' } as const
  expect(concerns(sent, withOnly('readReferrals'))).toBe(true)
  expect(concerns(arrival, withOnly('holdInterviews'))).toBe(true)
  expect(concerns(arrival, withOnly('readReferrals'))).toBe(false)
  for (const role of ['privacyOfficer', 'policyOfficer', 'administrator'] as const) {
    const viewer = { ...clerk, permissions: permissionsOf([role], 'municipality') }
    expect([sent, arrival].map((change) => concerns(change, viewer))).toEqual([false, false])
  }
})

test('slots concern the desk whose they are, whatever the partition', () => {
  const slots = { ...sent, kind: 'slots', partitionId: null, senderOrganisationId: null } as const
  expect(concerns(slots, { ...counsellor, partitionIds: [] })).toBe(true)
  expect(concerns(slots, clerk)).toBe(false)
})

test('what is for one membership concerns no colleague', () => {
  const own = { ...sent, membershipId: 'clerk' }
  expect(concerns(own, clerk)).toBe(true)
  expect(concerns(own, { ...clerk, membershipId: 'colleague' })).toBe(false)
  expect(concerns(own, counsellor)).toBe(false)
})

const organisations = ['city', 'ocmw', 'agency'] as const
const changes = record({
  kind: constantFrom(...liveKinds),
  thingId: constantFrom('thing'),
  partitionId: constantFrom(null, 'aalst', 'ninove'),
  senderOrganisationId: constantFrom(null, ...organisations),
  receiverOrganisationId: constantFrom(null, ...organisations),
  deskId: constantFrom(null, 'desk', 'elsewhere'),
  membershipId: constantFrom(null, 'clerk', 'colleague'),
  education: boolean(),
})
const viewers = record({
  membershipId: constantFrom('clerk', 'colleague'),
  organisationId: constantFrom(...organisations),
  partitionIds: subarray(['aalst', 'ninove']),
  deskIds: subarray(['desk', 'elsewhere']),
  education: boolean(),
  permissions: constantFrom(clerk.permissions, counsellor.permissions, []),
})

test('nobody is told of what is in no partition or schooling of theirs, or of others alone', () => {
  assert(
    property(changes, viewers, (change, viewer) => {
      if (!concerns(change, viewer)) return
      expect(change.partitionId === null || viewer.partitionIds.includes(change.partitionId)).toBe(
        true,
      )
      expect(viewer.education || !change.education).toBe(true)
      const parties = [change.senderOrganisationId, change.receiverOrganisationId]
      expect(
        parties.includes(viewer.organisationId) || change.membershipId === viewer.membershipId,
      ).toBe(true)
    }),
  )
})

test('whoever may see more is told of no less', () => {
  assert(
    property(changes, viewers, (change, viewer) => {
      const more = { ...viewer, education: true, partitionIds: ['aalst', 'ninove'] }
      if (concerns(change, viewer)) expect(concerns(change, more)).toBe(true)
    }),
  )
})

test('a place to go on from is a number of a transaction, and nothing else', () => {
  const some = ['1', '4711', '4294967299', '9999999999999999999']
  expect(some.filter(isLiveCursor)).toEqual(some)
  // The first of a round, which no transaction has.
  expect(['4294967296', '8589934592'].filter(isLiveCursor)).toEqual([])
  expect(['', '0', '01', '-1', '1 ', '1:1:', '12345678901234567890'].filter(isLiveCursor)).toEqual(
    [],
  )
})
