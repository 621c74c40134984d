import { parsePartialDate, precisionOf } from '@onthaal/shared/persons'

type TypedDay = { ok: true; day: string } | { ok: false; fault: 'dateInvalid' | 'dateInFuture' }

/**
 * A day that something happened, as people here type it.
 *
 * @param typed such as 31/12/2026
 * @param today the last day that is possible, `yyyy-MM-dd`
 */
export function readPastDay(typed: string, today: string): TypedDay {
  const parsed = parsePartialDate(typed, today)
  if (parsed.ok && precisionOf(parsed.value) === 'day') return { ok: true, day: parsed.value }
  const isFuture = !parsed.ok && parsed.reason === 'future'
  return { ok: false, fault: isFuture ? 'dateInFuture' : 'dateInvalid' }
}

/**
 * A day that is still to come, as people here type it.
 *
 * @param typed such as 31/12/2026
 * @param today the last day that is too early, `yyyy-MM-dd`
 * @returns the day, or undefined when it is none or not later than today
 */
export function readFutureDay(typed: string, today: string): string | undefined {
  const parsed = parsePartialDate(typed, '9999-12-31')
  if (!parsed.ok || precisionOf(parsed.value) !== 'day') return undefined
  return parsed.value > today ? parsed.value : undefined
}
