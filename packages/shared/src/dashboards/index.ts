export { type AgeBand, ageBands, sentDaysOf } from './age-bands.ts'
export type { Period } from './periods.ts'
