import { commitments } from '@onthaal/shared/agreements'
import { permissionsOf } from '@onthaal/shared/identity'
import { expect, it } from 'vitest'
import type { Session } from '../identity/index.ts'
import { placeOfCommitment, placesOfCommitments } from './commitment-places.ts'

it('knows a place of each commitment that the product supports and the register does not tell itself', () => {
  const ofRegister = ['yearlyEvaluation', 'addenda', 'contactRegister', 'signatures']
  const supported = commitments
    .filter(({ code, isSupported }) => isSupported && !ofRegister.includes(code))
    .map(({ code }) => code)
  expect(Object.keys(placesOfCommitments).toSorted()).toEqual(supported.toSorted())
})

it('leads whoever is at work to a place of theirs, and nobody elsewhere', () => {
  const session = (
    kind: 'municipality' | 'agency',
    role: 'manager' | 'policyOfficer',
  ): Session => ({
    self: 'https://onthaal.test/sessions/current',
    user: { id: 'u', displayName: 'Sam' },
    organisation: { id: 'o', name: 'Organisatie', kind },
    roles: [role],
    permissions: permissionsOf([role], kind),
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
  })
  expect(placeOfCommitment('runDesk', session('agency', 'manager'))).toBeDefined()
  expect(placeOfCommitment('informMinors', session('municipality', 'manager'))).toBeUndefined()
  expect(placeOfCommitment('runDesk', session('municipality', 'policyOfficer'))).toBeUndefined()
  expect(placeOfCommitment('familyLaw', session('agency', 'manager'))).toBeUndefined()
})
