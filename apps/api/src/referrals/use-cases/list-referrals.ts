import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { decodePlace, encodePlace } from '../referral-cursor.ts'
import type { ReferralRecord } from '../referral-records.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'

export interface ReferralHits {
  readonly records: readonly ReferralRecord[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
  readonly total: number
  readonly totalIsExact: boolean
}

/** Beyond this many, a count says little and costs much. */
const countedExactly = 1_000

/**
 * One page of a list, with the count of the same predicate.
 *
 * @throws InvalidInputError when the place was not given out by this list
 */
export function listReferrals({ work, clock }: ReferralUseCaseDependencies) {
  return (actor: Actor, query: ReferralListQuery): Promise<ReferralHits> =>
    work(actor, async ({ referrals }) => {
      const place = query.after === undefined ? undefined : decodePlace(query.after)
      const page = { place, size: query.pageSize ?? 25, today: belgianDay(clock()) }
      const { records, next } = await referrals.page(actor, query, page)
      const total = await referrals.count(actor, query, countedExactly)
      return {
        records,
        next: next && encodePlace(next),
        total: Math.min(total, countedExactly),
        totalIsExact: total <= countedExactly,
      }
    })
}
