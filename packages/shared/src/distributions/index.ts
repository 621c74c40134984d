export { decideGiving, type Giving, type GivingInput, givenFields } from './decide-giving.ts'
export {
  type DistributionReason,
  distributionReasons,
  distributionUndone,
  type GivingObstacle,
  givingObstacles,
  maxColleagues,
  maxDistributed,
  type UndoObstacle,
  undoableUntil,
  undoObstacles,
} from './distribution-vocabulary.ts'
export { type LoadedColleague, spreadEvenly, type WorkToSpread } from './spread-evenly.ts'
export {
  type ChosenColleague,
  type ReferralToGive,
  whoMayFollow,
  whyNobodyMay,
} from './who-may-follow.ts'
