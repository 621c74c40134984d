import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import { and } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { inPlace } from '../db/given.ts'
import { filtersOf } from './referral-filters.ts'

type Query = Partial<ReferralListQuery>

const today = '2026-03-02'
const dialect = new PgDialect()

/** What is still asked of each referral of a list, as it comes to the database. */
function leftOf(query: Query, whole?: Query) {
  const left = and(...filtersOf(query, today, inPlace, whole))
  return left && dialect.sqlToQuery(left)
}

describe('filtersOf within a whole', () => {
  const sent = { sender: '018f0000-0000-7000-8000-000000000001' }
  const waiting: Query = { status: ['submitted'] }
  const query: Query = { ...waiting, ...sent }

  it('asks for nothing that is asked of all', () => {
    expect(leftOf(query, query)).toBeUndefined()
    expect(leftOf({ ...query, overdue: true }, query)).toEqual(leftOf({ overdue: true }))
  })

  it('asks for what the whole says otherwise, or not at all', () => {
    expect(leftOf(query, sent)).toEqual(leftOf(waiting))
    expect(leftOf(query, { ...sent, status: ['accepted'] })).toEqual(leftOf(waiting))
  })

  it('asks for everything where the one is turned round and the other is not', () => {
    const turned: Query = { ...query, not: ['status'] }
    expect(leftOf(turned, query)).toEqual(leftOf(turned))
    expect(leftOf(query, turned)).toEqual(leftOf(query))
    expect(leftOf(turned, turned)).toBeUndefined()
  })

  it('keeps together what is asked of one appointment', () => {
    const days: Query = { appointmentFrom: '2026-01-01', appointmentUntil: '2026-01-31' }
    const missed: Query = { ...days, attendance: ['noShow'] }
    expect(leftOf(days, days)).toBeUndefined()
    expect(leftOf(missed, days)).toEqual(leftOf(missed))
  })
})
