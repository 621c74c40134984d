import { type CommitmentCode, commitments } from '@onthaal/shared/agreements'
import { type OrganisationKind, permissionsOf } from '@onthaal/shared/identity'
import { expect, it } from 'vitest'
import type { Session } from '../identity/index.ts'
import type { Place } from '../shell/index.ts'
import { placeOfCommitment, placesOfCommitments } from './commitment-places.ts'

it('knows a place of each commitment that the product supports and the register does not tell itself', () => {
  const ofRegister = ['yearlyEvaluation', 'addenda', 'contactRegister', 'signatures']
  const supported = commitments
    .filter(({ code, isSupported }) => isSupported && !ofRegister.includes(code))
    .map(({ code }) => code)
  expect(Object.keys(placesOfCommitments).toSorted()).toEqual(supported.toSorted())
})

const session = (
  kind: OrganisationKind,
  role: 'manager' | 'policyOfficer',
  education = false,
): Session => ({
  self: 'https://onthaal.test/sessions/current',
  user: { id: 'u', displayName: 'Sam' },
  organisation: { id: 'o', name: 'Organisatie', kind },
  roles: [role],
  permissions: permissionsOf([role], kind),
  education,
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
})

function placeFor(code: CommitmentCode, at: Session): Place | undefined {
  const commitment = commitments.find((one) => one.code === code)
  if (commitment === undefined) throw new Error(`There is no commitment ${code}`)
  return placeOfCommitment(commitment, at)
}

it('leads whoever is at work to a place of theirs, and nobody elsewhere', () => {
  expect(placeFor('runDesk', session('agency', 'manager'))).toBeDefined()
  expect(placeFor('referFromTalks', session('municipality', 'manager'))).toBe('sent')
  expect(placeFor('referWithinGpmi', session('ocmw', 'manager'))).toBe('sent')
  expect(placeFor('followSharedClients', session('municipality', 'manager'))).toBe('all')
  expect(placeFor('informMinors', session('municipality', 'manager', true))).toBe('schoolBoard')
  expect(placeFor('informMinors', session('municipality', 'manager'))).toBeUndefined()
  expect(placeFor('runDesk', session('municipality', 'policyOfficer'))).toBeUndefined()
  expect(placeFor('familyLaw', session('agency', 'manager'))).toBeUndefined()
})

it.each<[OrganisationKind, CommitmentCode[]]>([
  ['municipality', ['runDesk', 'referWithinGpmi', 'cohesionInitiatives']],
  ['agency', ['informNewcomers', 'referFromTalks', 'referWithinGpmi']],
  ['ocmw', ['informNewcomers', 'informMinors', 'referFromTalks', 'runDesk', 'followSharedClients']],
])('leads nobody at the %s from what others have to keep: %j', (kind, codes) => {
  for (const code of codes) {
    expect(placeFor(code, session(kind, 'manager', true)), code).toBeUndefined()
  }
})
