import { describe, expect, it, test } from 'vitest'
import {
  isForPrograms,
  type Permission,
  permissions,
  permissionsOf,
  rolesWith,
} from './permissions.ts'
import { organisationKinds, type Role, roles } from './roles.ts'

/** Role × permission, written out apart from the code; `x` is held. */
const matrix: Record<Permission, Record<Role, 'x' | '.'>> = {
  queryPersons: row('x x . . . . . .'),
  createPerson: row('x x . . . . . .'),
  readPerson: row('x x . . x . . .'),
  updatePerson: row('x x . . . . . .'),
  exportPerson: row('. . . . x . . .'),
  holdInterviews: row('x x . . . . . .'),
  readArrivals: row('x x . . x . . .'),
  readReferrals: row('x x x x x . . .'),
  sendReferrals: row('x x . . . . . .'),
  actAsSender: row('x x x x . . . .'),
  followReferrals: row('x x x x . . . .'),
  manageSlots: row('. . x x x . . .'),
  planAppointments: row('x x x x . . . .'),
  followTogether: row('x x x x . . . .'),
  readSocialContexts: row('. x . . x . . .'),
  keepSocialContexts: row('. x . . . . . .'),
  followEvaluations: row('. x x x x . . .'),
  giveFeedback: row('. . x x . . . .'),
  followEducation: row('x x x x x . . .'),
  exportLists: row('x x x x x . x .'),
  exportRegisters: row('x x x x x x x x'),
  readDashboard: row('. . . . x . . .'),
  readConsultations: row('. . . . x . x .'),
  withdrawReferrals: row('x x x x x . . .'),
  distributeReferrals: row('x x x x x . . .'),
  manageReferrals: row('. . . . x . . .'),
  manageCaseloads: row('. . . . x . . .'),
  manageRetention: row('. . . . . . x .'),
  readDesks: row('x x x x x . . .'),
  readDirectory: row('x x x x x . . .'),
  manageDirectory: row('x . . . x . . .'),
  readSafeFigures: row('. . . . . x . .'),
  readProtocols: row('. . . . x x x x'),
  manageProtocols: row('. . . . . . x x'),
  manageAgreements: row('. . . . . x . x'),
  manageUsers: row('. . . . . . . x'),
  readRightsChanges: row('. . . . . . x x'),
  manageOrganisation: row('. . . . . . . x'),
  manageDesks: row('. . . . . . . x'),
  manageReceivingDesks: row('. . . . . . . x'),
  manageMunicipalities: row('. . . . . . . x'),
  handOverPartitions: row('. . . . . . . x'),
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
      const kinds = organisationKinds.filter((kind) =>
        permissionsOf([role], kind, true).includes(permission),
      )
      expect(kinds.length > 0).toBe(isHeld)
      expect(rolesWith(permission).includes(role)).toBe(isHeld)
    })
  }

  it('has a line for every permission', () => {
    expect(Object.keys(matrix)).toEqual(permissions)
  })

  it.each(['administrator', 'policyOfficer', 'privacyOfficer'] as const)(
    'lets a %s reach no person and no referral',
    (role) => {
      const reached = permissionsOf([role], 'agency').filter((permission) =>
        /person|referral/i.test(permission),
      )
      expect(reached).toEqual([])
    },
  )
})

describe('permissionsOf', () => {
  it('unites several roles, each permission once and in the fixed order', () => {
    const united = permissionsOf(['counsellor', 'frontDesk', 'manager'], 'agency')
    expect(united).toEqual([
      'queryPersons',
      'createPerson',
      'readPerson',
      'updatePerson',
      'exportPerson',
      'holdInterviews',
      'readReferrals',
      'sendReferrals',
      'actAsSender',
      'followReferrals',
      'manageSlots',
      'planAppointments',
      'followTogether',
      'followEvaluations',
      'giveFeedback',
      'followEducation',
      'exportLists',
      'exportRegisters',
      'readDashboard',
      'readConsultations',
      'withdrawReferrals',
      'distributeReferrals',
      'manageReferrals',
      'manageCaseloads',
      'readDesks',
      'readDirectory',
      'readProtocols',
    ])
    const both = [
      ...permissionsOf(['counsellor'], 'agency'),
      ...permissionsOf(['administrator'], 'agency').filter((one) => one !== 'exportRegisters'),
    ]
    expect(permissionsOf(['administrator', 'counsellor'], 'agency')).toEqual(both)
  })

  it.each(roles)(
    'keeps safe figures from a policy officer who is a %s as well, with cases',
    (role) => {
      for (const kind of organisationKinds) {
        for (const isAtDesk of [false, true]) {
          const held = permissionsOf(['policyOfficer', role], kind, isAtDesk)
          expect(held.includes('readSafeFigures')).toBe(!held.includes('readReferrals'))
        }
      }
    },
  )

  it.each([
    ['municipality', ['manageOrganisation', 'manageReceivingDesks', 'handOverPartitions']],
    ['ocmw', ['manageOrganisation', 'manageReceivingDesks']],
    ['agency', ['manageOrganisation', 'manageDesks', 'manageMunicipalities']],
  ] as const)('gives an administrator what is for the organisation: of a %s %j', (kind, own) => {
    const ofOrganisations = permissionsOf(['administrator'], kind).filter((permission) =>
      /Organisation|Desks$|Municipalities|Partitions/.test(permission),
    )
    expect(ofOrganisations).toEqual(own)
  })

  it.each(['municipality', 'ocmw'] as const)(
    'lets staff of a %s follow referrals at a desk alone',
    (kind) => {
      for (const role of ['frontDesk', 'socialWorker'] as const) {
        const added = permissionsOf([role], kind, true).filter(
          (permission) => !permissionsOf([role], kind).includes(permission),
        )
        expect(added).toEqual(['followReferrals', 'distributeReferrals'])
      }
    },
  )

  it('gives nothing without a role', () => {
    expect(permissionsOf([], 'agency')).toEqual([])
  })
})

test('a program holds nothing of what takes a person', () => {
  expect(permissions.filter((permission) => !isForPrograms(permission))).toEqual([
    'exportPerson',
    'exportLists',
    'exportRegisters',
    'readConsultations',
    'manageCaseloads',
    'manageRetention',
    'manageProtocols',
    'manageAgreements',
    'manageUsers',
    'readRightsChanges',
    'manageOrganisation',
    'manageDesks',
    'manageReceivingDesks',
    'manageMunicipalities',
    'handOverPartitions',
  ])
})
