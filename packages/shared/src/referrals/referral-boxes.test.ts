import { describe, expect, it } from 'vitest'
import { organisationKinds, type Role, roles } from '../identity/roles.ts'
import { boxesOf, worklistOf } from './referral-boxes.ts'
import { referralSorts, sortsOf, usualSort } from './referral-sorts.ts'
import { referralBoxes } from './referral-vocabulary.ts'

const open = 'new open thisWeek late paused'
const back = 'questions toAcknowledge waiting sent'

describe('the lists that somebody works from', () => {
  it.each([
    [
      'municipality',
      'frontDesk',
      `sentByMe drafts waiting questions toAcknowledge sent closed all ${open}`,
    ],
    [
      'ocmw',
      'socialWorker',
      `sentByMe drafts waiting questions toAcknowledge sent closed all ${open}`,
    ],
    ['municipality', 'manager', `waiting questions toAcknowledge contests sent closed all ${open}`],
    ['agency', 'counsellor', `queue caseload closed all ${open} asked possiblyDouble ${back}`],
    ['agency', 'languageAdvisor', `queue caseload closed all ${open} asked possiblyDouble ${back}`],
    ['agency', 'manager', `queue contests closed all ${open} asked possiblyDouble ${back}`],
  ] as const)('at a %s, of a %s: %s', (kind, role, expected) => {
    expect(boxesOf(kind, [role]).join(' ')).toBe(expected)
  })

  it('are those of all roles together, each once', () => {
    const both = boxesOf('agency', ['counsellor', 'manager'])
    expect(both).toEqual([...boxesOf('agency', ['counsellor']), 'contests'])
  })

  it.each([
    ['municipality', 'frontDesk', ['queue', 'caseload']],
    ['ocmw', 'socialWorker', ['queue', 'caseload']],
    ['ocmw', 'manager', ['queue']],
    ['ocmw', 'administrator', []],
    ['agency', 'counsellor', []],
  ] as const)('at a desk of a %s, of a %s, are %j more', (kind, role, more) => {
    const usual = boxesOf(kind, [role])
    expect(boxesOf(kind, [role], true).filter((box) => !usual.includes(box))).toEqual(more)
  })

  it('are none for who does not meet referrals, at whatever kind of organisation', () => {
    const without: Role[] = ['policyOfficer', 'privacyOfficer', 'administrator']
    for (const kind of organisationKinds) expect(boxesOf(kind, without)).toEqual([])
  })

  it('leave no list to nobody', () => {
    const all = organisationKinds.flatMap((kind) => boxesOf(kind, roles))
    expect([...new Set(all)].sort()).toEqual([...referralBoxes].sort())
  })
})

describe('the queues of a worklist', () => {
  it.each([
    [
      'municipality',
      'frontDesk',
      'new sentByMe open thisWeek late questions paused toAcknowledge drafts waiting closed all',
    ],
    [
      'ocmw',
      'manager',
      'new open thisWeek late questions paused toAcknowledge contests waiting closed all',
    ],
    [
      'agency',
      'counsellor',
      'new caseload open thisWeek late asked questions paused toAcknowledge possiblyDouble waiting closed all',
    ],
    [
      'agency',
      'manager',
      'new open thisWeek late asked questions paused toAcknowledge contests possiblyDouble waiting closed all',
    ],
    ['agency', 'policyOfficer', ''],
  ] as const)('at a %s, of a %s: %s', (kind, role, expected) => {
    expect(worklistOf(kind, [role]).join(' ')).toBe(expected)
  })

  it('never tell a sender that somebody else asked the same', () => {
    for (const kind of ['municipality', 'ocmw'] as const) {
      expect(worklistOf(kind, roles)).not.toContain('possiblyDouble')
    }
  })
})

describe('how a list may be sorted', () => {
  it.each(referralBoxes)('is known for %s, by its usual way first', (box) => {
    for (const kind of organisationKinds) {
      const some = sortsOf(box, kind)
      expect(usualSort(box, kind)).toBe(some[0])
      expect(new Set(some).size).toBe(some.length)
      expect(referralSorts).toEqual(expect.arrayContaining([...some]))
    }
  })

  it.each(['sentByMe', 'open', 'paused'] as const)(
    'tells a sender nothing of pauses, in %s',
    (box) => {
      expect(sortsOf(box, 'municipality')).toEqual(['oldest', 'newest'])
      expect(sortsOf(box, 'agency')).toContain('due')
    },
  )
})
