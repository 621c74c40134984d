import {
  type ReferralActor,
  type ReferralStatus,
  referralStatuses,
} from '@onthaal/shared/referrals'
import { expect, test } from 'vitest'
import type { ReferralListItem } from './referral.ts'
import { type RowAction, rowActionOf } from './row-action.ts'

const today = '2026-03-10'
const city = { id: 'city', name: 'Stad', kind: 'municipality' } as const
const agency = { id: 'agency', name: 'Agentschap', kind: 'agency' } as const

const atCity = { organisationId: 'city', deskIds: [], education: false }
const atDesk = { organisationId: 'agency', deskIds: ['d1'], education: false }
/** In the order of the columns below. */
const viewers: readonly ReferralActor[] = [
  { ...atCity, userId: 'lies', roles: ['frontDesk'] },
  { ...atCity, userId: 'bart', roles: ['socialWorker'] },
  { ...atCity, userId: 'hilde', roles: ['manager'] },
  { ...atDesk, userId: 'an', roles: ['counsellor'] },
  { ...atDesk, userId: 'bo', roles: ['counsellor'] },
  { ...atDesk, userId: 'joris', roles: ['languageAdvisor'] },
  { ...atDesk, userId: 'karim', roles: ['manager'] },
  { ...atDesk, userId: 'elsewhere', deskIds: ['d2'], roles: ['counsellor', 'manager'] },
]

type Standing = [ReferralStatus, Partial<ReferralListItem>, ...RowAction[]]

const owned = { owner: { id: 'an', displayName: 'An' } }
const seen = { acknowledgedAt: '2026-03-09T09:00:00Z' }
const [o, a, v] = ['open', 'answer', 'view'] as const

// biome-ignore format: a column for each viewer
const standings: readonly Standing[] = [
  //                                                   front desk     social worker  manager   owner            colleague  advisor  manager   elsewhere
  ['draft',          {},                               'resumeDraft', 'resumeDraft', o,        o,               o,         o,       o,        o],
  ['submitted',      {},                               o,             o,             o,        'claim',         'claim',   'claim', 'assign', o],
  ['infoRequested',  { answerBy: today },              a,             a,             o,        o,               o,         o,       o,        o],
  ['accepted',       owned,                            o,             o,             o,        'recordContact', o,         o,       o,        o],
  ['inProgress',     owned,                            o,             o,             o,        o,               o,         o,       o,        o],
  ['onHold',         { ...owned, holdUntil: today },   o,             o,             o,        o,               o,         o,       o,        o],
  ['onHold',         { ...owned, holdUntil: '2026-03-09' }, o,        o,             o,        'resume',        o,         o,       o,        o],
  ['completed',      owned,                            v,             v,             o,        o,               o,         o,       o,        o],
  ['completed',      { ...owned, ...seen },            o,             o,             o,        o,               o,         o,       o,        o],
  ['failed',         owned,                            v,             v,             o,        o,               o,         o,       o,        o],
  ['rejected',       {},                               v,             v,             o,        o,               o,         o,       o,        o],
  ['rejected',       { contest: 'open' },              o,             o,             o,        o,               o,         o,       'review', o],
  ['rejected',       { contest: 'dismissed' },         v,             v,             o,        o,               o,         o,       o,        o],
  ['cancelled',      {},                               o,             o,             o,        o,               o,         o,       o,        o],
  ['enteredInError', {},                               o,             o,             o,        o,               o,         o,       o,        o],
]

function rowOf(status: ReferralStatus, changes: Partial<ReferralListItem>): ReferralListItem {
  return {
    id: 'r1',
    href: 'https://onthaal.test/referrals/r1',
    reference: 'OH-26-7K3M-9QXT',
    type: 'civicIntegration',
    status,
    version: 2,
    person: { id: 'p1', href: 'https://onthaal.test/persons/p1' },
    sender: city,
    receiver: agency,
    desk: { id: 'd1', name: 'Loket' },
    priority: 'normal',
    deskRoles: ['counsellor'],
    attempts: { count: 0 },
    createdAt: '2026-03-02T09:00:00Z',
    ...changes,
  }
}

test.each(standings)(
  '%s with %j offers each viewer their own work',
  (status, changes, ...offered) => {
    const row = rowOf(status, changes)
    expect(viewers.map((viewer) => rowActionOf(row, viewer, today))).toEqual(offered)
  },
)

test('every status has its line', () => {
  expect(new Set(standings.map(([status]) => status))).toEqual(new Set(referralStatuses))
})

test('who holds several roles is offered the work of each', () => {
  const both: ReferralActor = { ...atDesk, userId: 'eva', roles: ['manager', 'counsellor'] }
  expect(rowActionOf(rowOf('submitted', {}), both, today)).toBe('claim')
  expect(rowActionOf(rowOf('rejected', { contest: 'open' }), both, today)).toBe('review')
})

test('schooling is no work of who does not work with it', () => {
  const row = rowOf('submitted', { type: 'preschool' })
  const counsellor: ReferralActor = { ...atDesk, userId: 'an', roles: ['counsellor'] }
  expect(rowActionOf(row, counsellor, today)).toBe('open')
  expect(rowActionOf(row, { ...counsellor, education: true }, today)).toBe('claim')
})
