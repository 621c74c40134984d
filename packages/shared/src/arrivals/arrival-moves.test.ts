import { describe, expect, it } from 'vitest'
import {
  allowedMoves,
  arrivalMoves,
  arrivalStatuses,
  awaitsAnswer,
  isAnswerOverdue,
  isEnded,
  isSameArrival,
  statusAfter,
} from './index.ts'

describe('an arrival', () => {
  it.each([
    ['toInvite', ['invite', 'plan', 'welcome', 'moveAway']],
    ['invited', ['invite', 'plan', 'welcome', 'miss', 'moveAway']],
    ['planned', ['plan', 'welcome', 'miss', 'moveAway']],
    ['noResponse', ['invite', 'plan', 'welcome', 'moveAway']],
    ['came', ['moveAway', 'reopen']],
    ['moved', ['reopen']],
  ] as const)('that is %s may be moved by %j', (status, moves) => {
    expect(allowedMoves(status)).toEqual(moves)
  })

  it('goes nowhere by what is not allowed', () => {
    for (const status of arrivalStatuses) {
      for (const move of arrivalMoves) {
        const isAllowed = allowedMoves(status).includes(move)
        expect(statusAfter(status, move) !== undefined).toBe(isAllowed)
      }
    }
    expect(statusAfter('planned', 'miss')).toBe('noResponse')
    expect(statusAfter('came', 'miss')).toBeUndefined()
  })

  it('ends when somebody came or moved, and not when they do not respond', () => {
    expect(arrivalStatuses.filter(isEnded)).toEqual(['came', 'moved'])
  })
})

describe('an invitation', () => {
  it.each([
    ['invited', '2026-02-08', true],
    ['invited', '2026-02-09', false],
    ['invited', null, false],
    ['planned', '2026-01-01', false],
  ] as const)('of somebody who is %s since %s is overdue: %s', (status, invitedOn, expected) => {
    expect(isAnswerOverdue({ status, invitedOn }, '2026-03-02')).toBe(expected)
  })
})

describe('a registration', () => {
  const open = { status: 'invited', registeredOn: '2026-01-10', endedOn: null } as const
  const came = { status: 'came', registeredOn: '2026-01-10', endedOn: '2026-02-01' } as const
  const moved = { ...came, status: 'moved' } as const

  it('is the arrival that is open, whatever its day', () => {
    expect(isSameArrival(open, '2026-12-31')).toBe(true)
  })

  it.each([
    ['came', came, '2026-01-10', true],
    ['came', came, '2026-07-31', true],
    ['came', came, '2026-08-01', false],
    ['moved', moved, '2026-01-10', true],
    ['moved', moved, '2026-02-01', true],
    ['moved', moved, '2026-02-02', false],
  ] as const)('of somebody who %s (%o) on %s is the same: %s', (_, known, day, expected) => {
    expect(isSameArrival(known, day)).toBe(expected)
  })
})

it.each([
  ['invited', '2026-02-10', true],
  ['invited', '2026-02-08', false],
  ['planned', '2026-02-20', false],
] as const)('%s since %s waits for an answer: %s', (status, invitedOn, expected) => {
  expect(awaitsAnswer({ status, invitedOn }, '2026-03-02')).toBe(expected)
})
