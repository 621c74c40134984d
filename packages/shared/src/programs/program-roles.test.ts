import { expect, test } from 'vitest'
import { needsDesk, programRolesOf } from './program-roles.ts'

test.each([
  ['municipality', 'frontDesk manager policyOfficer privacyOfficer'],
  ['ocmw', 'socialWorker manager policyOfficer privacyOfficer'],
  ['agency', 'counsellor languageAdvisor manager policyOfficer privacyOfficer'],
] as const)('a program of a %s is none that gives rights', (kind, expected) => {
  expect(programRolesOf(kind).join(' ')).toBe(expected)
})

test('who follows people up works for a desk', () => {
  expect(programRolesOf('agency').filter(needsDesk)).toEqual(['counsellor', 'languageAdvisor'])
  expect(programRolesOf('municipality').filter(needsDesk)).toEqual([])
})
