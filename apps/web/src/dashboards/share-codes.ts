import type { MeasureCode } from '@onthaal/shared/measures'

/** The measures that are a share of others: the server's definition says so, and a test holds the two together. */
const shareCodes = [
  ...(['pickedUpInTime', 'noShow', 'completed', 'completedInTime'] as const),
  ...(['failed', 'rejected', 'cancelled'] as const),
  ...(['acknowledged', 'toAcknowledge', 'contestUpheld'] as const),
] as const satisfies readonly MeasureCode[]
type ShareCode = (typeof shareCodes)[number]

/** @returns whether a measure is a share of others */
export function isShare(code: MeasureCode): code is ShareCode {
  return (shareCodes as readonly MeasureCode[]).includes(code)
}
