import { type OrganisationKind, permissionsOf, type Role } from '@onthaal/shared/identity'
import { expect, test } from 'vitest'
import { blocksFor } from './today-blocks.ts'

function namesFor(kind: OrganisationKind, roles: Role[]): string {
  const blocks = blocksFor({
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
  })
  return blocks.map(({ name }) => name).join(' ')
}

test.each<[OrganisationKind, Role[], string]>([
  ['municipality', ['frontDesk'], 'questions toAcknowledge drafts notPickedUp'],
  ['ocmw', ['socialWorker'], 'questions toAcknowledge drafts notPickedUp'],
  ['municipality', ['manager'], 'notPickedUp questions toAcknowledge contests'],
  ['municipality', ['frontDesk', 'manager'], 'questions toAcknowledge drafts notPickedUp contests'],
  ['agency', ['counsellor'], 'newAtDesk contact pauseOver askedByUs followUp'],
  ['agency', ['manager'], 'late contests unowned'],
  [
    'agency',
    ['counsellor', 'manager'],
    'newAtDesk contact pauseOver askedByUs followUp late contests',
  ],
  ['municipality', ['policyOfficer'], ''],
])('in a %s, the day of %j: %s', (kind, roles, names) => {
  expect(namesFor(kind, roles)).toBe(names)
})
