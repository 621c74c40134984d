import { describe, expect, it } from 'vitest'
import type { Role } from '../identity/roles.ts'
import { type Relation, relations } from '../referrals/index.ts'
import {
  purposeOfFile,
  purposeOfReferral,
  purposeOfReferralList,
  statedUntil,
  type WorkRelations,
} from './purposes.ts'

const now = new Date('2026-03-02T09:00:00Z')
const none: WorkRelations = {
  openReferral: false,
  inHand: false,
  openChain: false,
  recordedToday: false,
  stated: null,
}
const counter: WorkRelations = {
  ...none,
  stated: { purpose: 'atTheCounter', reason: null, until: statedUntil(now) },
}
const glass: WorkRelations = {
  ...none,
  stated: { purpose: 'brokenGlass', reason: 'urgentSituation', until: statedUntil(now) },
}
const openReferral = { ...none, openReferral: true }
const inHand = { ...none, inHand: true }
const openChain = { ...none, openChain: true }
const recordedToday = { ...none, recordedToday: true }

describe('the work for which a file is opened', () => {
  it.each<[readonly Role[], WorkRelations, string | undefined]>([
    [['frontDesk'], none, undefined],
    [['frontDesk'], openReferral, 'ownReferral'],
    [['frontDesk'], inHand, 'interview'],
    [['frontDesk'], recordedToday, 'registration'],
    [
      ['frontDesk'],
      { ...none, openReferral: true, inHand: true, recordedToday: true },
      'interview',
    ],
    [['frontDesk'], { ...openReferral, recordedToday: true }, 'ownReferral'],
    [['frontDesk'], openChain, 'schooling'],
    [['frontDesk'], { ...openChain, recordedToday: true }, 'schooling'],
    [['frontDesk'], { ...openReferral, openChain: true }, 'ownReferral'],
    [['manager'], openChain, 'management'],
    [['privacyOfficer'], openChain, undefined],
    [['socialWorker'], none, undefined],
    [['socialWorker'], openReferral, 'ownReferral'],
    [['socialWorker'], inHand, 'interview'],
    [['manager'], none, undefined],
    [['manager'], openReferral, 'management'],
    [['manager'], inHand, 'management'],
    [['manager'], recordedToday, 'registration'],
    [['manager', 'frontDesk'], openReferral, 'ownReferral'],
    [['privacyOfficer'], openReferral, undefined],
    [['administrator', 'policyOfficer'], inHand, undefined],
    [['frontDesk'], counter, 'atTheCounter'],
    [['manager'], glass, 'brokenGlass'],
    [['frontDesk'], { ...glass, openReferral: true }, 'ownReferral'],
  ])('by %j who has %j: %s', (held, facts, purpose) => {
    expect(purposeOfFile(held, facts, now)?.purpose).toBe(purpose)
  })

  it('holds for three hours when it was stated, to the minute', () => {
    const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
    for (const facts of [counter, glass]) {
      const { stated } = facts
      expect(purposeOfFile(['frontDesk'], facts, later(179))).toEqual({
        purpose: stated?.purpose,
        stated,
      })
      expect(purposeOfFile(['frontDesk'], facts, later(180))).toBeUndefined()
    }
  })
})

describe('the work for which a referral is seen', () => {
  it.each<[readonly Relation[], string]>([
    [['owner', 'receiver'], 'followUp'],
    [['receiver'], 'deskQueue'],
    [['receiver', 'receiverManager'], 'deskQueue'],
    [['sender'], 'ownReferral'],
    [['senderManager'], 'management'],
    [['receiverManager'], 'management'],
    [['sender', 'senderManager'], 'ownReferral'],
  ])('%j: %s', (held, purpose) => {
    for (const sends of [true, false]) expect(purposeOfReferral(held, sends)).toBe(purpose)
  })

  it('of a colleague who stands in no relation to it is that of their organisation', () => {
    expect(purposeOfReferral([], true)).toBe('ownReferral')
    expect(purposeOfReferral([], false)).toBe('deskQueue')
  })

  it('is there for every relation', () => {
    for (const relation of relations) expect(purposeOfReferral([relation], true)).toBeDefined()
  })
})

describe('the work for which a list of referrals is gone through', () => {
  it.each([
    ['queue', 'counsellor', 'agency', 'deskQueue'],
    ['closed', 'languageAdvisor', 'agency', 'deskQueue'],
    ['caseload', 'counsellor', 'agency', 'followUp'],
    ['queue', 'manager', 'agency', 'management'],
    ['sent', 'manager', 'municipality', 'management'],
    ['sent', 'frontDesk', 'municipality', 'ownReferral'],
    ['drafts', 'socialWorker', 'ocmw', 'ownReferral'],
  ] as const)('%s by a %s of the %s: %s', (box, role, kind, purpose) => {
    expect(purposeOfReferralList(box, role, kind)).toBe(purpose)
  })
})
