import { type OrganisationKind, permissionsOf, type Role } from '@onthaal/shared/identity'
import { expect, test } from 'vitest'
import type { Session } from '../identity/index.ts'
import { listsFor, startPlaceOf } from './start-path.ts'

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
    demo: true,
  }
}

test.each<[OrganisationKind, Role[], string[]]>([
  ['municipality', ['frontDesk'], ['persons', 'sent', 'drafts']],
  ['ocmw', ['socialWorker'], ['persons', 'sent', 'drafts']],
  ['municipality', ['manager'], ['sent']],
  ['municipality', ['manager', 'frontDesk'], ['persons', 'sent', 'drafts']],
  ['agency', ['counsellor'], ['queue', 'caseload']],
  ['agency', ['languageAdvisor'], ['queue', 'caseload']],
  ['agency', ['manager'], ['queue']],
  ['municipality', ['policyOfficer'], []],
  ['municipality', ['privacyOfficer'], []],
  ['agency', ['administrator'], []],
])('in a %s, %j has work in %j and begins at the first', (kind, roles, lists) => {
  const session = sessionOf(kind, roles)
  expect(listsFor(session)).toEqual(lists)
  expect(startPlaceOf(session)).toBe(lists[0])
})
