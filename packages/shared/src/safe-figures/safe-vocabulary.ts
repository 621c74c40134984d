import { contactLanguages } from '../persons/index.ts'
import { educationTypes, typesToDesk } from '../referrals/index.ts'

/** Cells of fewer people are not told, where nothing else is set. */
export const usualThreshold = 5

/** By what the people of a year are told apart, each by itself: no two of them are crossed. */
export const safeSplits = ['type', 'result', 'pickUp', 'language', 'age'] as const
export type SafeSplit = (typeof safeSplits)[number]

/** Of whom something is not known. */
export const unknownCode = 'unknown'

/** What became of a referral by the end of its year. */
const safeResults = ['open', 'completed', 'failed', 'rejected', 'cancelled'] as const

/** Whether a referral was picked up by the day that was agreed. */
const safePickUps = ['inTime', 'late', 'notPickedUp'] as const

/** Ages that people reach in the year, both ends included. */
export const safeAges = ['0-5', '6-11', '12-17', '18-24', '25-44', '45-64', '65+'] as const

/**
 * Languages of which many are expected stand first: each can then be told by itself, and the rare ones after them
 * go together. The order is that of newcomers in Flanders in general; it must not follow from what is counted.
 */
const oftenSpoken =
  `ar uk fr en tr ary prs ps es ro pl bg pt ru so ti fa sq kmr ckb am ur bn ln sw zh th vi hi
ne ta it de nl el hu sr bs hr mk hy ka az`.split(/\s+/)

const languages = [
  ...oftenSpoken,
  ...contactLanguages.filter((language) => !oftenSpoken.includes(language)),
]

/** Without minors' schooling, which is counted nowhere among these people. */
const types = typesToDesk.filter((type) => !educationTypes.some((other) => other === type))

/** The order in which neighbours go together; fixed, whatever is counted. */
export const splitOrders: Readonly<Record<SafeSplit, readonly string[]>> = {
  type: [...types, unknownCode],
  result: [...safeResults, unknownCode],
  pickUp: [...safePickUps, unknownCode],
  language: [...languages, unknownCode],
  age: [...safeAges, unknownCode],
}
