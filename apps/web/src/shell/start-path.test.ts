import { type OrganisationKind, permissionsOf, type Role } from '@onthaal/shared/identity'
import { expect, test } from 'vitest'
import type { Session } from '../identity/index.ts'
import { groupsFor, listsFor, startPlaceOf } from './start-path.ts'

function sessionOf(kind: OrganisationKind, roles: Role[]): Session {
  return {
    self: 'https://onthaal.test/sessions/current',
    user: { id: 'u', displayName: 'Sam' },
    organisation: { id: 'o', name: 'Organisatie', kind },
    roles,
    permissions: permissionsOf(roles),
    education: false,
    partitions: [],
    desks: [],
    expiresAt: '2026-01-01T00:00:00Z',
    membership: 'm',
    memberships: [],
    awaitsChoice: false,
    endsInSec: 36_000,
    idleEndsInSec: 1_800,
    demo: true,
  }
}

const ofClerk = ['today', 'persons', 'talks', 'drafts', 'waiting', 'sent', 'closed']
const ofManager = ['all', 'dashboard', 'inspection', 'brokenGlasses', 'protocols']
const ofProtocols = ['today', 'protocols']

test.each<[OrganisationKind, Role[], string[]]>([
  ['municipality', ['frontDesk'], ofClerk],
  ['ocmw', ['socialWorker'], ofClerk],
  ['municipality', ['manager'], [...['today', 'waiting', 'sent', 'closed'], ...ofManager]],
  ['municipality', ['manager', 'frontDesk'], [...ofClerk, ...ofManager]],
  ['agency', ['counsellor'], ['today', 'queue', 'caseload', 'closed']],
  ['agency', ['languageAdvisor'], ['today', 'queue', 'caseload', 'closed']],
  ['agency', ['manager'], ['today', 'queue', 'closed', ...ofManager]],
  ['municipality', ['policyOfficer'], ofProtocols],
  [
    'municipality',
    ['privacyOfficer'],
    ['today', 'inspection', 'brokenGlasses', 'retention', 'protocols', 'rightsChanges'],
  ],
  ['agency', ['administrator'], [...ofProtocols, 'users', 'rightsChanges']],
])('in a %s, %j has work in %j and begins at the first', (kind, roles, lists) => {
  const session = sessionOf(kind, roles)
  expect(listsFor(session)).toEqual(lists)
  expect(startPlaceOf(session)).toBe(lists[0])
})

test('the menu shows each place once, in groups, and no group without places', () => {
  const session = sessionOf('municipality', ['manager', 'frontDesk'])
  const groups = groupsFor(session)
  expect(groups.map(({ group }) => group)).toEqual(['begin', 'referrals', 'overview'])
  expect(groups.flatMap(({ places }) => places)).toEqual(listsFor(session))
  expect(groupsFor(sessionOf('agency', ['counsellor'])).map(({ group }) => group)).toEqual([
    'begin',
    'referrals',
  ])
})
