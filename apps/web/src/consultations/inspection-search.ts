import { type Day, isDay } from '@onthaal/shared/time'
import { idIn } from '../ids.ts'

/** Which part of the log a page shows, as it stands in the address. */
export interface InspectionSearch {
  collega?: string | undefined
  van?: Day | undefined
  tot?: Day | undefined
}

/** What an address asks for; the rest is named as undefined, because the router lays this over it. */
export function readInspection({ collega, van, tot }: Record<string, unknown>): InspectionSearch {
  return { collega: idIn(collega), van: dayIn(van), tot: dayIn(tot) }
}

function dayIn(value: unknown): Day | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined
}
