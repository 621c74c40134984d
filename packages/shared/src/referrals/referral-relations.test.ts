import { describe, expect, it } from 'vitest'
import { type Role, roles } from '../identity/roles.ts'
import {
  type ReferralActor,
  type ReferralParties,
  type Relation,
  relationsOf,
} from './referral-relations.ts'
import { referralTypes } from './referral-vocabulary.ts'

const referral: ReferralParties = {
  senderOrganisationId: 'city',
  receiverOrganisationId: 'agency',
  receivingDeskId: 'desk-1',
  ownerId: 'me',
  type: 'civicIntegration',
}

function actor(changes: Partial<ReferralActor>): ReferralActor {
  return {
    userId: 'somebody',
    organisationId: 'city',
    roles: [],
    deskIds: [],
    education: false,
    ...changes,
  }
}

/** Role × place, written out: at the sender, at the receiving desk, and as owner there. */
const expected: Record<Role, { sender: Relation[]; desk: Relation[]; owner: Relation[] }> = {
  frontDesk: { sender: ['sender'], desk: ['receiver'], owner: ['receiver', 'owner'] },
  socialWorker: { sender: ['sender'], desk: ['receiver'], owner: ['receiver', 'owner'] },
  counsellor: { sender: ['sender'], desk: ['receiver'], owner: ['receiver', 'owner'] },
  languageAdvisor: { sender: ['sender'], desk: ['receiver'], owner: ['receiver', 'owner'] },
  manager: {
    sender: ['senderManager'],
    desk: ['receiverManager'],
    owner: ['receiverManager'],
  },
  policyOfficer: { sender: [], desk: [], owner: [] },
  privacyOfficer: { sender: [], desk: [], owner: [] },
  administrator: { sender: [], desk: [], owner: [] },
}

describe.each(roles)('relations of a %s', (role) => {
  const at = (changes: Partial<ReferralActor>) =>
    relationsOf(actor({ roles: [role], ...changes }), referral)
  const atDesk = { organisationId: 'agency', deskIds: ['desk-2', 'desk-1'] }

  it('of the sending organisation', () => {
    expect(at({})).toEqual(expected[role].sender)
  })

  it('of the receiving desk', () => {
    expect(at(atDesk)).toEqual(expected[role].desk)
  })

  it('of the receiving desk, as owner', () => {
    expect(at({ ...atDesk, userId: 'me' })).toEqual(expected[role].owner)
  })

  it.each([
    ['another organisation', { organisationId: 'other-city', userId: 'me', deskIds: ['desk-1'] }],
    ['another desk of the agency', { organisationId: 'agency', userId: 'me', deskIds: ['desk-2'] }],
    ['no desk of the agency', { organisationId: 'agency', userId: 'me' }],
  ])('of %s: none', (_place, changes) => {
    expect(at(changes)).toEqual([])
  })

  it('about schooling, with and without the capability', () => {
    for (const type of referralTypes) {
      const isSchooling = ['compulsoryEducation', 'preschool', 'school'].includes(type)
      const without = actor({ roles: [role] })
      const withIt = actor({ roles: [role], education: true })
      const seen = relationsOf(without, { ...referral, type })
      expect(seen).toEqual(isSchooling ? [] : expected[role].sender)
      expect(relationsOf(withIt, { ...referral, type })).toEqual(expected[role].sender)
    }
  })
})

describe('relationsOf', () => {
  it('unites the relations of several roles', () => {
    const me = actor({
      userId: 'me',
      organisationId: 'agency',
      deskIds: ['desk-1'],
      roles: ['manager', 'counsellor'],
    })
    expect(relationsOf(me, referral)).toEqual(['receiver', 'receiverManager', 'owner'])
  })

  it('gives both sides of a referral inside one organisation', () => {
    const me = actor({ roles: ['frontDesk', 'counsellor'], deskIds: ['desk-1'] })
    expect(relationsOf(me, { ...referral, receiverOrganisationId: 'city' })).toEqual([
      'sender',
      'receiver',
    ])
  })

  it('gives no owner while nobody picked it up', () => {
    const me = actor({ organisationId: 'agency', deskIds: ['desk-1'], roles: ['counsellor'] })
    expect(relationsOf(me, { ...referral, ownerId: null })).toEqual(['receiver'])
  })
})
