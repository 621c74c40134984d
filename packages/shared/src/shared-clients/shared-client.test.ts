import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStatuses, referralStatuses, relations } from '../referrals/index.ts'
import { mayFollowTogether, refusalOfTask } from './shared-client.ts'
import { taskStates } from './shared-client-vocabulary.ts'

test.each([
  [['sender'], ['submitted'], true],
  [['receiver'], ['completed', 'onHold'], true],
  [['receiverManager'], ['accepted'], false],
  [['senderManager'], ['accepted'], false],
  [['sender'], ['completed', 'cancelled'], false],
  [['sender'], [], false],
  [[], ['submitted'], false],
] as const)('%j may add where the referrals are %j: %s', (held, statuses, may) => {
  expect(mayFollowTogether(held, statuses)).toBe(may)
})

test('nothing is added where nothing is followed', () => {
  const closed = referralStatuses.filter((status) => !openStatuses.some((open) => open === status))
  fc.assert(
    fc.property(fc.subarray([...relations]), fc.subarray(closed), (held, statuses) => {
      expect(mayFollowTogether(held, statuses)).toBe(false)
    }),
  )
})

test.each([
  ['open', 'done', 'somebody else', undefined],
  ['done', 'open', 'somebody else', undefined],
  ['open', 'withdrawn', 'who added it', undefined],
  ['open', 'withdrawn', 'somebody else', 'notYours'],
  ['done', 'withdrawn', 'who added it', 'done'],
  ['withdrawn', 'open', 'who added it', 'withdrawn'],
  ['withdrawn', 'done', 'who added it', 'withdrawn'],
] as const)('a task that is %s becomes %s for %s: refused as %s', (state, wanted, who, refusal) => {
  expect(refusalOfTask({ state, addedBy: 'who added it' }, wanted, who)).toBe(refusal)
})

test('what a task already is, it may stay, and a withdrawn task stays that', () => {
  const states = fc.constantFrom(...taskStates)
  fc.assert(
    fc.property(states, states, fc.boolean(), (state, wanted, isTheirs) => {
      const refusal = refusalOfTask({ state, addedBy: 'a' }, wanted, isTheirs ? 'a' : 'b')
      if (state === wanted) expect(refusal).toBeUndefined()
      else if (state === 'withdrawn') expect(refusal).toBe('withdrawn')
    }),
  )
})
