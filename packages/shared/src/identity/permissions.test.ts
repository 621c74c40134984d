import { describe, expect, it } from 'vitest'
import { type Permission, permissions, permissionsOf, rolesWith } from './permissions.ts'
import { type Role, roles } from './roles.ts'

/** Role × permission, written out apart from the code; `x` is held. */
const matrix: Record<Permission, Record<Role, 'x' | '.'>> = {
  queryPersons: row('x x . . . . . .'),
  createPerson: row('x x . . . . . .'),
  readPerson: row('x x . . x . . .'),
  updatePerson: row('x x . . . . . .'),
  exportPerson: row('. . . . x . . .'),
  holdInterviews: row('x x . . . . . .'),
  readReferrals: row('x x x x x . . .'),
  sendReferrals: row('x x . . . . . .'),
  followReferrals: row('. . x x . . . .'),
  readDashboard: row('. . . . x . . .'),
  readConsultations: row('. . . . x . x .'),
  withdrawReferrals: row('x x x x x . . .'),
  distributeReferrals: row('. . x x x . . .'),
  manageReferrals: row('. . . . x . . .'),
  manageRetention: row('. . . . . . x .'),
  readDesks: row('x x x x x . . .'),
  readProtocols: row('. . . . x x x x'),
  manageProtocols: row('. . . . . . x x'),
  manageUsers: row('. . . . . . . x'),
  readRightsChanges: row('. . . . . . x x'),
}

/** Marks in the order: front desk, social worker, counsellor, language advisor, manager, … */
function row(marks: string): Record<Role, 'x' | '.'> {
  const held = marks.split(' ').map((mark) => (mark === 'x' ? 'x' : '.'))
  const at = (place: number) => held[place] ?? '.'
  return {
    frontDesk: at(0),
    socialWorker: at(1),
    counsellor: at(2),
    languageAdvisor: at(3),
    manager: at(4),
    policyOfficer: at(5),
    privacyOfficer: at(6),
    administrator: at(7),
  }
}

describe('role × permission', () => {
  for (const permission of permissions) {
    it.each(roles)(`${permission} of a %s`, (role) => {
      const isHeld = matrix[permission][role] === 'x'
      expect(permissionsOf([role]).includes(permission)).toBe(isHeld)
      expect(rolesWith(permission).includes(role)).toBe(isHeld)
    })
  }

  it('has a line for every permission', () => {
    expect(Object.keys(matrix)).toEqual(permissions)
  })

  it.each(['administrator', 'policyOfficer', 'privacyOfficer'] as const)(
    'lets a %s reach no person and no referral',
    (role) => {
      const reached = permissionsOf([role]).filter((permission) =>
        /person|referral/i.test(permission),
      )
      expect(reached).toEqual([])
    },
  )
})

describe('permissionsOf', () => {
  it('unites several roles, each permission once and in the fixed order', () => {
    const united = permissionsOf(['counsellor', 'frontDesk', 'manager'])
    expect(united).toEqual([
      'queryPersons',
      'createPerson',
      'readPerson',
      'updatePerson',
      'exportPerson',
      'holdInterviews',
      'readReferrals',
      'sendReferrals',
      'followReferrals',
      'readDashboard',
      'readConsultations',
      'withdrawReferrals',
      'distributeReferrals',
      'manageReferrals',
      'readDesks',
      'readProtocols',
    ])
    const both = [...permissionsOf(['counsellor']), ...permissionsOf(['policyOfficer'])]
    expect(permissionsOf(['policyOfficer', 'counsellor'])).toEqual(both)
  })

  it('gives nothing without a role', () => {
    expect(permissionsOf([])).toEqual([])
  })
})
