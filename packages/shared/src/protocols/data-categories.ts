/**
 * What a protocol can let the receiver tell the sender of a referral, beside what the sender wrote itself
 * and what it has to know for its own turns (e-gov decree of 18 July 2008, art. 8: a protocol names the
 * categories of data that flow).
 */
export const dataCategories = [
  'followUp',
  'contactAttempts',
  'pauses',
  'outcome',
  'messageToReferrer',
  'trajectory',
] as const

export type DataCategory = (typeof dataCategories)[number]
