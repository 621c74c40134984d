import { expect, test } from 'vitest'
import { mayMarkTrajectory, tellsTrajectory } from './trajectory-marks.ts'

test.each([
  ['civicIntegration', ['receiver', 'owner'], true],
  ['civicIntegration', ['receiver'], false],
  ['civicIntegration', ['receiverManager'], false],
  ['civicIntegration', ['sender'], false],
  ['dutchLanguage', ['receiver', 'owner'], false],
] as const)('of %s, whoever is %j may mark: %s', (type, relations, may) => {
  expect(
    mayMarkTrajectory([
      { type: 'preschool', relations: ['owner'] },
      { type, relations },
    ]),
  ).toBe(may)
})

test.each([
  ['civicIntegration', ['trajectory'], true],
  ['civicIntegration', ['followUp', 'outcome'], false],
  ['dutchLanguage', ['trajectory'], false],
] as const)(
  'of %s, under a protocol that names %j, the sender may know: %s',
  (type, categories, may) => {
    expect(tellsTrajectory([{ type, categories }])).toBe(may)
  },
)
