export {
  isForAudience,
  isOverReferrals,
  type MeasureDefinition,
  measureDefinitions,
  type OtherMeasure,
  type ReferralMeasure,
  selectionsOfMeasure,
} from './measure-definitions.ts'
export {
  type MeasureAudience,
  type MeasureClock,
  type MeasureCode,
  type MeasureExclusion,
  type MeasureSplit,
  type MeasureUnit,
  measureAudiences,
  measureClocks,
  measureCodes,
  measureExclusions,
  measureSplits,
  measureUnits,
  mostPeriods,
  type PeriodGrain,
  periodGrains,
} from './measure-vocabulary.ts'
export { percentOf } from './percent-of.ts'
export { periodsBack } from './periods-back.ts'
export { type Standing, standingOf } from './standing-of.ts'
