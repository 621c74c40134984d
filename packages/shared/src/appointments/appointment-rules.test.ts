import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStatuses, type Relation, referralStatuses, relations } from '../referrals/index.ts'
import { allowedAppointmentActions, countsAsAttempt } from './appointment-rules.ts'
import { appointmentStates } from './appointment-vocabulary.ts'

const startsAt = new Date('2026-03-03T09:00:00Z')
const endsAt = new Date('2026-03-03T09:45:00Z')
const planned = { state: 'planned', startsAt, endsAt } as const
const dayBefore = new Date('2026-03-02T12:00:00Z')

describe('an appointment', () => {
  const asked = (
    who: Relation,
    appointment: Parameters<typeof allowedAppointmentActions>[0]['appointment'],
    now: Date | string,
  ) =>
    allowedAppointmentActions({ status: 'submitted', appointment }, [who], new Date(now)).join(' ')

  it.each([
    ['sender', 'plan'],
    ['receiver', 'plan walkIn'],
    ['senderManager', ''],
    ['receiverManager', ''],
  ] as const)('that is not there, by the %s: %s', (who, may) => {
    expect(asked(who, undefined, dayBefore)).toBe(may)
    expect(asked(who, { ...planned, state: 'cancelled' }, dayBefore)).toBe(may)
  })

  it.each([
    ['the day before', '2026-03-02T12:00:00Z', 'move cancel', 'move cancel'],
    ['that morning', '2026-03-03T07:00:00Z', 'move cancel', 'move cancel came'],
    ['when it begins', '2026-03-03T09:00:00Z', 'move cancel', 'move cancel came noShow'],
    ['when it is over', '2026-03-03T09:45:00Z', '', 'came noShow'],
    ['a week later', '2026-03-10T09:45:00Z', '', 'came noShow'],
  ] as const)('that is planned, %s', (_, now, sender, receiver) => {
    expect(asked('sender', planned, now)).toBe(sender)
    expect(asked('receiver', planned, now)).toBe(receiver)
  })

  it('of somebody who came too late becomes one who came, that day and not the next', () => {
    const missed = { ...planned, state: 'noShow' } as const
    expect(asked('receiver', missed, '2026-03-03T16:00:00Z')).toBe('plan came walkIn')
    expect(asked('receiver', missed, '2026-03-04T09:00:00Z')).toBe('plan walkIn')
    expect(asked('sender', missed, '2026-03-03T16:00:00Z')).toBe('plan')
  })

  it('always: nothing for who stands nowhere, attendance for the desk alone, nothing new once closed', () => {
    const facts = fc.record({
      status: fc.constantFrom(...referralStatuses),
      appointment: fc.option(
        fc.record({
          state: fc.constantFrom(...appointmentStates),
          startsAt: fc.constant(startsAt),
          endsAt: fc.constant(endsAt),
        }),
        { nil: undefined },
      ),
    })
    const moment = fc.integer({ min: -72, max: 72 }).map((h) => new Date(+startsAt + h * 3_600_000))
    fc.assert(
      fc.property(facts, fc.subarray([...relations]), moment, (fact, held, now) => {
        const actions = allowedAppointmentActions(fact, held, now)
        const atDesk = held.includes('receiver') || held.includes('owner')
        if (!atDesk && !held.includes('sender')) expect(actions).toEqual([])
        if (!atDesk)
          expect(actions.filter((a) => ['came', 'noShow', 'walkIn'].includes(a))).toEqual([])
        const isOpen = openStatuses.some((status) => status === fact.status)
        if (!isOpen)
          expect(actions.filter((a) => ['plan', 'move', 'walkIn'].includes(a))).toEqual([])
        // Never both: what is planned is moved, and nobody is expected twice.
        expect(actions.includes('plan') && actions.includes('move')).toBe(false)
        if (fact.appointment?.state === 'planned') expect(actions).not.toContain('walkIn')
      }),
    )
  })

  it('that was missed counts as an attempt of the owner, in follow-up alone', () => {
    for (const status of referralStatuses) {
      expect(countsAsAttempt(status, ['receiver', 'owner']), status).toBe(status === 'inProgress')
      expect(countsAsAttempt(status, ['receiver'])).toBe(false)
    }
  })
})
