import { expect, it } from 'vitest'
import { guardianKinds, isWithoutParents, kindsInOrder } from './index.ts'

it.each([
  ['an unaccompanied minor without a guardian yet', 'unaccompaniedMinor', [], true],
  ['one with a guardian', 'unaccompaniedMinor', ['unaccompaniedMinorGuardian'], true],
  ['a guardian, whatever the ground', undefined, ['unaccompaniedMinorGuardian'], true],
  ['a legal guardian alone', 'recognisedRefugee', ['legalGuardian'], true],
  ['nobody known', 'recognisedRefugee', [], false],
  ['somebody else, who is no guardian', undefined, ['other'], false],
  ['a parent beside a guardian', undefined, ['legalGuardian', 'parent'], false],
  [
    'a parent who came after',
    'unaccompaniedMinor',
    ['unaccompaniedMinorGuardian', 'parent'],
    false,
  ],
] as const)('with %s', (_who, residenceGround, kinds, expected) => {
  const answering = kinds.map((kind) => ({ kind }))
  expect(isWithoutParents({ residenceGround }, answering)).toBe(expected)
})

it('offers the guardian of an unaccompanied minor first where no parents are asked for', () => {
  expect(kindsInOrder(guardianKinds, false)).toEqual(guardianKinds)
  expect(kindsInOrder(guardianKinds, true)).toEqual([
    'unaccompaniedMinorGuardian',
    'legalGuardian',
    'other',
    'parent',
  ])
})
