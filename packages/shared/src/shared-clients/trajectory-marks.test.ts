import { expect, test } from 'vitest'
import { mayMarkTrajectory, tellsTrajectory } from './trajectory-marks.ts'

test.each([
  ['civicIntegration', null, ['receiver', 'owner'], true],
  ['civicIntegration', 'trajectoryStarted', ['receiver', 'owner'], true],
  ['civicIntegration', 'moved', ['receiver', 'owner'], false],
  ['civicIntegration', null, ['receiver'], false],
  ['civicIntegration', null, ['receiverManager'], false],
  ['civicIntegration', null, ['sender'], false],
  ['dutchLanguage', null, ['receiver', 'owner'], false],
] as const)(
  'of %s that ended as %s, whoever is %j may mark: %s',
  (type, outcome, relations, may) => {
    expect(
      mayMarkTrajectory([
        { type: 'preschool', outcome: null, relations: ['owner'] },
        { type, outcome, relations },
      ]),
    ).toBe(may)
  },
)

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
