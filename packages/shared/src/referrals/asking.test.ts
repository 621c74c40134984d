import { expect, it } from 'vitest'
import { fittingReasons, offeredTypes, usualDeskRoles } from './asking.ts'
import { referralReasons, typesFromAgency, typesToDesk } from './referral-vocabulary.ts'

it('offers the schooling of minors to those who work with it', () => {
  expect(offeredTypes(false)).toEqual(['civicIntegration', 'dutchLanguage'])
  expect(offeredTypes(true)).toEqual([...typesToDesk])
})

it.each([
  ['civicIntegration', ['counsellor']],
  ['dutchLanguage', ['languageAdvisor']],
  ['preschool', ['counsellor']],
  [undefined, ['counsellor']],
] as const)('usually asks for %s the %o', (type, roles) => {
  expect(usualDeskRoles(type)).toEqual(roles)
})

it('has a type for every reason', () => {
  const types = [...typesToDesk, ...typesFromAgency]
  const fitting = types.flatMap((type) => [...fittingReasons(type)])
  expect(new Set(fitting)).toEqual(new Set(referralReasons))
})

it('gives children no reasons of adults, and adults none of children', () => {
  expect(fittingReasons('compulsoryEducation')).not.toContain('newcomerObliged')
  expect(fittingReasons('dutchLanguage')).not.toContain('childNotInSchool')
  expect(fittingReasons(undefined)).toEqual(fittingReasons('civicIntegration'))
})
