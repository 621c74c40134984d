import { expect, test } from 'vitest'
import { organisationKinds, roles } from './roles.ts'
import { rolesOf } from './roles-of.ts'

test.each([
  ['municipality', 'frontDesk'],
  ['ocmw', 'socialWorker'],
  ['agency', 'counsellor languageAdvisor'],
] as const)('at a %s: %s, and the jobs that are everywhere', (kind, own) => {
  const all = `${own} manager policyOfficer privacyOfficer administrator`
  expect(rolesOf(kind).join(' ')).toBe(all)
})

test('every role can be held somewhere', () => {
  const held = organisationKinds.flatMap((kind) => rolesOf(kind))
  expect([...new Set(held)].sort()).toEqual([...roles].sort())
})
