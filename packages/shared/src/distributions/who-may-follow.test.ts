import { describe, expect, it } from 'vitest'
import type { Role } from '../identity/index.ts'
import { type ReferralToGive, whoMayFollow, whyNobodyMay } from './who-may-follow.ts'

const referral: ReferralToGive = {
  senderOrganisationId: 'city',
  receiverOrganisationId: 'agency',
  receivingDeskId: 'north',
  ownerId: null,
  type: 'civicIntegration',
  deskRoles: ['counsellor'],
}

function colleague(
  id: string,
  { roles = ['counsellor'] as Role[], deskIds = ['north'], education = false } = {},
) {
  return { id, memberships: [{ organisationId: 'agency', roles, deskIds, education }] }
}

const school = { ...referral, type: 'compulsoryEducation' } as const
const both = { ...referral, deskRoles: ['counsellor', 'languageAdvisor'] } as const

describe('who may follow a referral', () => {
  it('is of its desk, of the staff asked for, and works with schooling where that is asked', () => {
    const all = [
      colleague('counsellor'),
      colleague('advisor', { roles: ['languageAdvisor'] }),
      colleague('elsewhere', { deskIds: ['south'] }),
      colleague('manager', { roles: ['manager'] }),
      colleague('school', { education: true }),
    ]
    expect(whoMayFollow(referral, all)).toEqual(['counsellor', 'school'])
    expect(whoMayFollow(both, all)).toEqual(['counsellor', 'advisor', 'school'])
    expect(whoMayFollow(school, all)).toEqual(['school'])
  })

  it('has it in one membership, not bits of it in two', () => {
    const halves = {
      id: 'halves',
      memberships: [
        ...colleague('', { deskIds: ['south'] }).memberships,
        ...colleague('', { roles: ['manager'] }).memberships,
      ],
    }
    expect(whoMayFollow(referral, [halves])).toEqual([])
  })

  it('is nobody for a reason', () => {
    expect(whyNobodyMay(referral, [colleague('a', { deskIds: ['south'] })])).toBe('desk')
    expect(whyNobodyMay(referral, [colleague('a', { roles: ['manager'] })])).toBe('desk')
    expect(whyNobodyMay(school, [colleague('a')])).toBe('education')
    expect(whyNobodyMay(referral, [colleague('a', { roles: ['languageAdvisor'] })])).toBe('staff')
    expect(
      whyNobodyMay(school, [
        colleague('a'),
        colleague('b', { roles: ['languageAdvisor'], education: true }),
      ]),
    ).toBe('staff')
  })
})
