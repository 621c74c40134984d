import {
  type OrganisationKind,
  organisationKinds,
  permissionsOf,
  type Role,
  roles,
} from '@onthaal/shared/identity'
import { expect, test } from 'vitest'
import type { Session } from '../identity/index.ts'
import { groupsFor, listsFor } from './start-path.ts'

function sessionOf(kind: OrganisationKind, roles: Role[]): Session {
  return {
    self: 'https://onthaal.test/sessions/current',
    user: { id: 'u', displayName: 'Sam' },
    organisation: { id: 'o', name: 'Organisatie', kind },
    roles,
    permissions: permissionsOf(roles, kind),
    education: false,
    partitions: [],
    desks: [],
    expiresAt: '2026-01-01T00:00:00Z',
    membership: 'm',
    memberships: [],
    invitations: [],
    awaitsChoice: false,
    endsInSec: 36_000,
    idleEndsInSec: 1_800,
    demo: true,
  }
}

const ofClerk = [
  ...['today', 'persons', 'quickSignal', 'arrivals', 'talks', 'directory', 'worklist', 'drafts'],
  ...['waiting', 'sent', 'closed'],
]
/** What the agency refers to a municipality or an OCMW. */
const ofBack = ['waiting', 'sent']
const ofManager = [
  ...['all', 'dashboard', 'inspection', 'brokenGlasses', 'protocols', 'agreements'],
]
const ofProtocols = ['today', 'protocols', 'agreements']

test.each<[OrganisationKind, Role[], string[]]>([
  ['municipality', ['frontDesk'], ofClerk],
  ['ocmw', ['socialWorker'], ofClerk],
  [
    'municipality',
    ['manager'],
    [...['today', 'directory', 'worklist', 'waiting', 'sent', 'closed'], ...ofManager],
  ],
  ['municipality', ['manager', 'frontDesk'], [...ofClerk, ...ofManager]],
  [
    'agency',
    ['counsellor'],
    ['today', 'directory', 'worklist', 'queue', 'caseload', 'calendar', ...ofBack, 'closed'],
  ],
  [
    'agency',
    ['languageAdvisor'],
    ['today', 'directory', 'worklist', 'queue', 'caseload', 'calendar', ...ofBack, 'closed'],
  ],
  [
    'agency',
    ['manager'],
    ['today', 'directory', 'worklist', 'queue', 'calendar', ...ofBack, 'closed', ...ofManager],
  ],
  ['municipality', ['policyOfficer'], ['today', 'safeFigures', 'protocols', 'agreements']],
  // Figures go with no cases, so a manager has none in the menu, whatever else they are.
  [
    'municipality',
    ['manager', 'policyOfficer'],
    [...['today', 'directory', 'worklist', 'waiting', 'sent', 'closed'], ...ofManager],
  ],
  [
    'municipality',
    ['privacyOfficer'],
    [
      ...['today', 'inspection', 'brokenGlasses', 'retention', 'protocols', 'agreements'],
      'rightsChanges',
    ],
  ],
  [
    'agency',
    ['administrator'],
    [...ofProtocols, 'users', 'programs', 'rightsChanges', 'organisations', 'desks'],
  ],
  [
    'ocmw',
    ['administrator'],
    [...ofProtocols, 'users', 'programs', 'rightsChanges', 'organisations'],
  ],
])('in a %s, %j has work in %j', (kind, roles, lists) => {
  const session = sessionOf(kind, roles)
  expect(listsFor(session)).toEqual(lists)
})

test.each(roles)('as %s, the day begins at the place where everybody lands', (role) => {
  for (const kind of organisationKinds) expect(listsFor(sessionOf(kind, [role]))[0]).toBe('today')
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

test('the board of children stands in the menu of who works with schooling, and of nobody else', () => {
  const kinds: [OrganisationKind, Role[]][] = [
    ['municipality', ['frontDesk']],
    ['municipality', ['manager']],
    ['ocmw', ['socialWorker']],
    ['agency', ['counsellor']],
    ['agency', ['manager']],
  ]
  for (const [kind, held] of kinds) {
    const session = sessionOf(kind, held)
    expect(listsFor({ ...session, education: true })).toContain('schoolBoard')
    expect(listsFor(session)).not.toContain('schoolBoard')
  }
  const officer = { ...sessionOf('municipality', ['privacyOfficer']), education: true }
  expect(listsFor(officer)).not.toContain('schoolBoard')
})
