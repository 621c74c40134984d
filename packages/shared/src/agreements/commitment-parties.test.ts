import { describe, expect, it, test } from 'vitest'
import type { OrganisationKind } from '../identity/index.ts'
import {
  commitments,
  contactsOn,
  figureIndicators,
  isOwnCommitment,
  isShownByFigures,
} from './index.ts'

/** Which paragraphs have a number, of those that a figure shows. */
function shownTo(counted: OrganisationKind, partners: readonly OrganisationKind[]): string[] {
  return commitments
    .filter((one) => 'indicator' in one && figureIndicators.some((each) => each === one.indicator))
    .filter(({ party }) => isShownByFigures(party, counted, partners))
    .map(({ paragraph }) => paragraph)
}

describe('the number beside a commitment', () => {
  it.each<[OrganisationKind, OrganisationKind[], string[]]>([
    [
      'municipality',
      ['municipality', 'agency'],
      ['2.1.1 a', '2.1.1 b', '2.1.1 c', '2.1.1 d', '2.1.3 a'],
    ],
    ['ocmw', ['ocmw', 'agency'], ['2.1.1 d', '2.1.3 b']],
    ['municipality', ['municipality', 'ocmw'], ['2.1.1 a', '2.1.1 b', '2.1.1 c', '2.1.3 a']],
    ['ocmw', ['municipality', 'ocmw'], ['2.1.3 b']],
    ['agency', ['agency', 'agency'], []],
  ])('counted at the %s, under an agreement of %j, stands at %j', (counted, partners, shown) => {
    expect(shownTo(counted, partners)).toEqual(shown)
  })
})

test.each([
  ['municipality', { municipality: true, ocmw: false, agency: false }],
  ['ocmw', { municipality: false, ocmw: true, agency: false }],
  ['agency', { municipality: false, ocmw: false, agency: true }],
  ['both', { municipality: true, ocmw: false, agency: true }],
] as const)('a commitment of %s is the own one of %o', (party, kinds) => {
  for (const [kind, isOwn] of Object.entries(kinds)) {
    expect(isOwnCommitment(party, kind as OrganisationKind), kind).toBe(isOwn)
  }
})

test('contacts can be asked from their first day through their last', () => {
  const contacts = [
    { validFrom: '2026-03-03' },
    { validFrom: '2026-03-02' },
    { validFrom: '2025-01-01', validTo: '2026-03-02' },
    { validFrom: '2025-01-01', validTo: '2026-03-01' },
  ]
  expect(contactsOn(contacts, '2026-03-02')).toEqual([contacts[1], contacts[2]])
})
