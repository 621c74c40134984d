export { addUp, type Between, type ToldYear } from './add-up.ts'
export { fewestTold } from './group-neighbours.ts'
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
  safeAges,
  safePickUps,
  safeResults,
  safeSplits,
  splitOrders,
  unknownCode,
  usualThreshold,
} from './safe-vocabulary.ts'
export { byQuarter, bySplit, type SafeFact } from './tally-facts.ts'
