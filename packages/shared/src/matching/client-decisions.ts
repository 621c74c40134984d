/**
 * What the agency can say of two files that different municipalities keep: that they are of one person, that they
 * are not, or that what was said of them no longer counts.
 */
export const clientDecisions = ['same', 'different', 'undone'] as const
export type ClientDecision = (typeof clientDecisions)[number]
