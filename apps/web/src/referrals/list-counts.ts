import type { ReferralBox } from '@onthaal/shared/referrals'
import { formatCount } from '../i18n/formats.ts'

/** How much a list holds, as the server counts it. */
interface Count {
  readonly total: number
  readonly totalIsExact: boolean
}

type Counts = readonly ({ readonly box: ReferralBox } & Count)[]

/**
 * @param counts the counts of all lists; undefined while they are on their way
 * @param boxes the lists to add up
 * @returns as it is read, `1.000+` when there are more; undefined while unknown, or when there is nothing
 */
export function countWords(counts: Counts | undefined, boxes: readonly ReferralBox[]) {
  const found = counts?.filter(({ box }) => boxes.includes(box)) ?? []
  const total = found.reduce((sum, count) => sum + count.total, 0)
  if (total === 0) return undefined
  return formatCount(total) + (found.every(({ totalIsExact }) => totalIsExact) ? '' : '+')
}
