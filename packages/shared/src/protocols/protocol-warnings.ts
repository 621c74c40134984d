import { type Day, daysBetween } from '../time/index.ts'

/** How near the end of a protocol is, or that it is over. */
export const protocolWarnings = ['in90Days', 'in30Days', 'in7Days', 'expired'] as const
export type ProtocolWarning = (typeof protocolWarnings)[number]

/** From how many days before its last day on, the nearest first. */
const terms = [
  ['in7Days', 7],
  ['in30Days', 30],
  ['in90Days', 90],
] as const satisfies readonly (readonly [ProtocolWarning, number])[]

/**
 * Whether somebody has to see to a successor of an agreement.
 *
 * @param validTo its last day
 * @param isSucceeded whether another one takes over by the day after
 * @param today the day in Belgium
 * @returns the nearest term that has begun; `undefined` when there is nothing to see to
 */
export function protocolWarning(
  validTo: Day,
  isSucceeded: boolean,
  today: Day,
): ProtocolWarning | undefined {
  if (isSucceeded) return undefined
  const left = daysBetween(today, validTo)
  return left < 0 ? 'expired' : terms.find(([, days]) => left <= days)?.[0]
}
