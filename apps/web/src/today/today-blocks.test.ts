import { type OrganisationKind, permissionsOf, type Role } from '@onthaal/shared/identity'
import { expect, test } from 'vitest'
import { readSearch } from '../referrals/index.ts'
import { blocksFor, searchOf } from './today-blocks.ts'

function dayOf(kind: OrganisationKind, roles: Role[], desks: string[] = []) {
  return blocksFor({
    self: 'https://onthaal.test/sessions/current',
    user: { id: 'u', displayName: 'Sam' },
    organisation: { id: 'o', name: 'Organisatie', kind },
    roles,
    permissions: permissionsOf(roles, kind, desks.length > 0),
    education: false,
    partitions: [],
    desks,
    expiresAt: '2026-01-01T00:00:00Z',
    membership: 'm',
    memberships: [],
    invitations: [],
    awaitsChoice: false,
    endsInSec: 36_000,
    idleEndsInSec: 1_800,
    demo: true,
  })
}

const days: [OrganisationKind, Role[], string][] = [
  ['municipality', ['frontDesk'], 'questionsLate questions toAcknowledge drafts notPickedUp'],
  ['ocmw', ['socialWorker'], 'questionsLate questions toAcknowledge drafts notPickedUp'],
  ['municipality', ['manager'], 'notPickedUp questionsLate questions toAcknowledge contests'],
  [
    'municipality',
    ['frontDesk', 'manager'],
    'questionsLate questions toAcknowledge drafts notPickedUp contests',
  ],
  [
    'agency',
    ['counsellor'],
    'late newAtDesk contact pauseOver answersLate askedByUs followUp questionsLate questions toAcknowledge',
  ],
  [
    'agency',
    ['languageAdvisor'],
    'forAdvisor forOthers contact pauseOver answersLate askedByUs followUp questionsLate questions toAcknowledge',
  ],
  ['agency', ['manager'], 'late contests pausesOver unowned'],
  [
    'agency',
    ['counsellor', 'manager'],
    'late newAtDesk contact answersLate askedByUs followUp questionsLate questions toAcknowledge contests pausesOver',
  ],
  [
    'agency',
    ['counsellor', 'languageAdvisor', 'manager'],
    'forAdvisor forOthers contact answersLate askedByUs followUp questionsLate questions toAcknowledge contests pausesOver',
  ],
  ['municipality', ['policyOfficer'], ''],
]

test.each(days)('in a %s, the day of %j: %s', (kind, roles, names) => {
  expect(
    dayOf(kind, roles)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(names)
})

test.each(days)('in a %s, each block of %j opens the list that it counts', (kind, roles) => {
  for (const block of dayOf(kind, roles)) {
    const { name, box, filters, place } = block
    // As the address brings it to the page, which shows the part that is named or else its own list.
    const { list, ...asked } = readSearch(JSON.parse(JSON.stringify(searchOf(block))))
    expect({ name, box: list ?? place }).toEqual({ name, box })
    expect({ name, ...asked }).toEqual({ name, ...filters })
  }
})

test('at a desk of an OCMW, the day holds what the agency referred there too', () => {
  const names = dayOf('ocmw', ['socialWorker'], ['desk']).map(({ name }) => name)
  expect(names).toEqual([
    ...['questionsLate', 'questions', 'toAcknowledge', 'drafts', 'notPickedUp'],
    ...['late', 'newAtDesk', 'contact', 'pauseOver', 'answersLate', 'askedByUs', 'followUp'],
  ])
})
