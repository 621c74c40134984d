/** What a clerk can say of two files that may be of one person. */
export const matchDecisions = ['same', 'different'] as const
export type MatchDecision = (typeof matchDecisions)[number]
