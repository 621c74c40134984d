/** Where the offer of a part of a municipality to another one stands. */
export const handoverStatuses = ['offered', 'accepted', 'declined', 'withdrawn'] as const

export type HandoverStatus = (typeof handoverStatuses)[number]

/** What becomes of an offer. */
export const handoverDecisions = ['accepted', 'declined', 'withdrawn'] as const

export type HandoverDecision = (typeof handoverDecisions)[number]

/**
 * Whose it is to decide: whoever offered takes the offer back, whoever it was offered to takes it or not.
 *
 * @param decision what is to become of the offer
 * @returns which of the two municipalities may say so
 */
export function isDecidedBy(decision: HandoverDecision): 'from' | 'to' {
  return decision === 'withdrawn' ? 'from' : 'to'
}
