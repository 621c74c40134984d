export { type AskedPerson, fitOf } from './asked-person.ts'
export { type ClientDecision, clientDecisions } from './client-decisions.ts'
export {
  comparePersons,
  type MatchFacts,
  type MatchField,
  type MatchResult,
  mayBeOneClient,
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
export { type MergeObstacle, mergeObstacles } from './merge-obstacles.ts'
