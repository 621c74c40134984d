import { describe, expect, it } from 'vitest'
import { organisationKinds, type Role, roles } from '../identity/roles.ts'
import { boxesOf } from './referral-boxes.ts'
import { referralBoxes } from './referral-vocabulary.ts'

describe('the lists that somebody works from', () => {
  it.each([
    ['municipality', 'frontDesk', 'drafts waiting questions toAcknowledge sent closed all'],
    ['ocmw', 'socialWorker', 'drafts waiting questions toAcknowledge sent closed all'],
    ['municipality', 'manager', 'waiting questions toAcknowledge contests sent closed all'],
    ['agency', 'counsellor', 'queue caseload closed all'],
    ['agency', 'languageAdvisor', 'queue caseload closed all'],
    ['agency', 'manager', 'queue contests closed all'],
  ] as const)('at a %s, of a %s: %s', (kind, role, expected) => {
    expect(boxesOf(kind, [role]).join(' ')).toBe(expected)
  })

  it('are those of all roles together, each once', () => {
    const both = boxesOf('agency', ['counsellor', 'manager'])
    expect(both).toEqual(['queue', 'caseload', 'closed', 'all', 'contests'])
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
