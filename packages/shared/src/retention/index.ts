export {
  type Due,
  dueOf,
  type KeptFile,
  type KeptInterview,
  type KeptReferral,
} from './due-day.ts'
export { type RetentionPeriods, usualPeriods } from './retention-periods.ts'
export {
  type ClosingOutcome,
  closingOutcomes,
  type FileMeasureKind,
  fileMeasureKinds,
  type RetentionHold,
  type RetentionReason,
  retentionHolds,
  retentionReasons,
} from './retention-vocabulary.ts'
