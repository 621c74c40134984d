import { allowedMoves } from '@onthaal/shared/arrivals'
import { expect, test } from 'vitest'
import type { Arrival } from './arrival.ts'
import { actionOnPicked, mainAction, otherActions } from './arrival-actions.ts'

function arrival(change: Partial<Arrival> & Pick<Arrival, 'status'>): Arrival {
  return {
    ...{ id: 'a', href: 'https://onthaal.example/a', version: 1 },
    allowedMoves: allowedMoves(change.status),
    person: { id: 'p', href: 'https://onthaal.example/p' },
    ...{ source: 'manual', registeredOn: '2026-03-02', isAnswerOverdue: false },
    ...{ missedTalks: 0, earlierReferrals: 0 },
    ...{ updatedAt: '2026-03-02T09:00:00Z', updatedBy: { id: 'u', displayName: 'Gebruiker' } },
    ...change,
  }
}

test.each([
  [{ status: 'toInvite' }, 'invite', ['plan', 'welcome', 'moveAway']],
  [{ status: 'invited' }, 'plan', ['invite', 'welcome', 'miss', 'moveAway']],
  [{ status: 'invited', isAnswerOverdue: true }, 'miss', ['invite', 'plan', 'welcome', 'moveAway']],
  [{ status: 'planned' }, 'welcome', ['plan', 'miss', 'moveAway']],
  [{ status: 'noResponse' }, 'invite', ['plan', 'welcome', 'moveAway']],
  [{ status: 'came' }, 'openTalk', ['moveAway', 'reopen']],
  [{ status: 'came', talk: { id: 't', status: 'held' } }, undefined, ['moveAway', 'reopen']],
  [{ status: 'moved' }, undefined, ['reopen']],
] as const)('of %o the main thing is %s, and %j is possible too', (change, main, others) => {
  expect(mainAction(arrival(change))).toBe(main)
  expect(otherActions(arrival(change))).toEqual(others)
})

test('printing many letters again tells when somebody of them is invited anew', () => {
  const late = arrival({ status: 'invited', isAnswerOverdue: true })
  const lately = arrival({ status: 'invited' })
  expect(actionOnPicked([lately, late], 'invited')).toBe('printOrInvite')
  expect(actionOnPicked([lately], 'invited')).toBe('print')
  expect(actionOnPicked([], 'invited')).toBe('print')
  expect(actionOnPicked([arrival({ status: 'noResponse' })], 'noResponse')).toBe('invite')
})
