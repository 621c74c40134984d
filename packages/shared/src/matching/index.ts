export { type AskedPerson, fitOf } from './asked-person.ts'
export {
  comparePersons,
  type MatchFacts,
  type MatchField,
  type MatchResult,
} from './compare-persons.ts'
export { type MatchDecision, matchDecisions } from './match-decisions.ts'
export {
  birthDateKey,
  fileKeysOf,
  lookUpKeysOf,
  matchKeysOf,
  phoneKey,
  suspectKeysOf,
} from './match-keys.ts'
export { type MatchEvidence, type MatchRules, matchRules } from './match-rules.ts'
export type { MergeObstacle } from './merge-obstacles.ts'
