export { addUp, type Between, type ToldYear } from './add-up.ts'
export {
  nextRun,
  publishSplits,
  type Quarter,
  quarters,
  type SafeGroup,
  type SafeRun,
  type Tally,
} from './publish-year.ts'
export { lastClosedQuarter, quarterAt, type YearQuarter } from './quarters-of-time.ts'
export {
  type SafeSplit,
  safeSplits,
  usualThreshold,
} from './safe-vocabulary.ts'
export { byQuarter, bySplit, type SafeFact } from './tally-facts.ts'
