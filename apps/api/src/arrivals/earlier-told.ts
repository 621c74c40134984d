import { isSurelyMinor } from '@onthaal/shared/households'
import type { PartialDate } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../actor.ts'

/** When a referral of before was, as far as the list told, and when the list was read. */
export interface EarlierDays {
  readonly referredOn: string | null
  readonly recordedAt: Date
}

/**
 * The referrals of before that a reader may know of. What a list tells in its own words of somebody who surely was
 * a minor can be about their school, which is for whoever works with the schooling of minors alone.
 */
export function earlierTold<Earlier extends EarlierDays>(
  { education }: Pick<Actor, 'education'>,
  { birthDate }: { readonly birthDate: PartialDate | null },
  earlier: readonly Earlier[],
): Earlier[] {
  return earlier.filter(
    ({ referredOn, recordedAt }) =>
      education || !isSurelyMinor(birthDate, referredOn ?? belgianDay(recordedAt)),
  )
}
