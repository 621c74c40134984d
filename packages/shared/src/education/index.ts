export { type BoardDays, type BoardFilter, boardDaysOn, boardFilters } from './board.ts'
export {
  allowedMoves,
  type ChainDecision,
  type ChainMove,
  type ChainMoveInput,
  type ChainStanding,
  type ClosingFacts,
  type ClosingFault,
  chainMoves,
  closingFault,
  decideChainMove,
  type StandingProof,
} from './chain-moves.ts'
export {
  asksWhetherStarted,
  type ChainClock,
  chainClockOf,
  chainDaysLeft,
  chainUrgencyOn,
  type StartedFacts,
  startedAskedAfterDays,
} from './chain-state.ts'
export {
  type ChainEnding,
  type ChainEvent,
  type ChainHolder,
  type ChainState,
  type ChainUrgency,
  type ClosingReason,
  chainEndings,
  chainEvents,
  chainHolders,
  chainStates,
  chainUrgencies,
  closingReasons,
  type EscalationKind,
  escalationKinds,
  type ProofEnding,
  type ProofKind,
  proofEndings,
  proofKinds,
} from './chain-vocabulary.ts'
export { type ClockFacts, clockInputsOf } from './clock-inputs.ts'
export {
  type ClockInputs,
  type CompulsoryClock,
  compulsoryClock,
  type DayRange,
} from './compulsory-clock.ts'
export {
  type EducationRuleSet,
  educationRuleSets,
  educationRulesOn,
} from './education-rule-sets.ts'
export {
  type ClockQuestion,
  type ClockState,
  type ConditionState,
  clockQuestions,
  clockStates,
  conditionStates,
  type ReceptionCondition,
  type ReceptionLevel,
  type ReceptionQuestion,
  receptionConditions,
  receptionLevels,
  receptionQuestions,
  type SiblingTrack,
  siblingTrackStates,
} from './education-vocabulary.ts'
export {
  type DueEscalation,
  dueEscalations,
  type EscalationFacts,
  isRed,
  usualEscalationWorkingDays,
} from './escalation.ts'
export {
  type ConditionFinding,
  type ReceptionEducation,
  type ReceptionFacts,
  receptionEducation,
} from './reception-education.ts'
export { schoolTrackOf } from './school-tracks.ts'
export { siblingTracks } from './sibling-tracks.ts'
export {
  type DeclineReason,
  declineReasons,
  transferWaitsTooLong,
} from './transfers/declining.ts'
