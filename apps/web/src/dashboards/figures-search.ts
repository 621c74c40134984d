import {
  type MeasureSplit,
  measureSplits,
  type PeriodGrain,
  periodGrains,
} from '@onthaal/shared/measures'
import { type ReferralType, referralTypes } from '@onthaal/shared/referrals'
import { type Day, isDay } from '@onthaal/shared/time'
import { idIn } from '../ids.ts'

/** How many periods can stand side by side: the newest with the one before it, or more of them. */
export const periodCounts = [2, 4, 6, 12] as const

/** Which figures an address asks for: how long periods are, which is the newest, and of what. */
export interface FiguresSearch {
  grain?: PeriodGrain | undefined
  on?: Day | undefined
  periods?: (typeof periodCounts)[number] | undefined
  split?: MeasureSplit | undefined
  type?: ReferralType | undefined
  desk?: string | undefined
  sender?: string | undefined
  municipality?: string | undefined
}

/** The figures that an address asks for; what it asks in vain is named as undefined. */
export function readFiguresSearch(search: Record<string, unknown>): FiguresSearch {
  const { on } = search
  return {
    grain: periodGrains.find((grain) => grain === search.grain),
    on: typeof on === 'string' && isDay(on) ? on : undefined,
    periods: periodCounts.find((count) => count === Number(search.periods)),
    split: measureSplits.find((split) => split === search.split),
    type: referralTypes.find((type) => type === search.type),
    desk: idIn(search.desk),
    sender: idIn(search.sender),
    municipality: idIn(search.municipality),
  }
}

/** @returns whether figures that are not of referrals are left out, because they cannot be narrowed by it */
export function isNarrowed({ type, desk, sender, municipality }: FiguresSearch): boolean {
  return [type, desk, sender, municipality].some((filter) => filter !== undefined)
}
