import { expect, test } from 'vitest'
import type { ReferralEvent } from './referral.ts'
import { attemptsOf, hasTriedEnough } from './referral-attempts.ts'

const attempt = (channel: 'phone' | 'letter', changes: Partial<ReferralEvent> = {}) =>
  ({
    id: crypto.randomUUID(),
    event: 'attempt',
    at: '2026-11-20T10:00:00Z',
    organisation: { id: 'o', name: 'Agentschap', kind: 'agency' },
    to: 'inProgress',
    attempt: { on: '2026-11-20', channel, result: 'notReached' },
    ...changes,
  }) satisfies ReferralEvent

test('three attempts over two channels are enough', () => {
  expect(hasTriedEnough([attempt('phone'), attempt('phone'), attempt('phone')])).toBe(false)
  expect(hasTriedEnough([attempt('phone'), attempt('letter')])).toBe(false)
  expect(hasTriedEnough([attempt('phone'), attempt('phone'), attempt('letter')])).toBe(true)
})

test('attempts are numbered from the first on and shown from the last on', () => {
  const claim = { ...attempt('phone', { event: 'claim' }), attempt: undefined }
  const first = attempt('phone', { event: 'firstContact', text: 'Stem van een kind.' })
  const second = attempt('letter', { by: { id: 'n', displayName: 'Noor' } })
  expect(
    attemptsOf(
      [claim, first, second].map(({ attempt, ...event }) => ({
        ...event,
        ...(attempt && { attempt }),
      })),
    ),
  ).toMatchObject([
    { id: second.id, number: 2, channel: 'letter', by: 'Noor', note: undefined },
    { id: first.id, number: 1, channel: 'phone', note: 'Stem van een kind.' },
  ])
})
