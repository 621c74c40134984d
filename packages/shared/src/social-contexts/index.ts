export {
  dueFeedbackEscalations,
  evaluationStateOn,
  feedbackOpensDays,
  feedbackSoonDays,
  takesFeedback,
} from './evaluation-clock.ts'
export {
  type ContextFault,
  type EvaluationPlan,
  faultsOfContext,
  type KnownEvaluation,
  mayChangeContext,
  mayGiveFeedback,
  planEvaluations,
  type StatedContext,
} from './social-context-rules.ts'
export {
  type EvaluationState,
  evaluationStates,
  type FeedbackEscalationKind,
  type FeedbackProgress,
  feedbackEscalationKinds,
  feedbackProgresses,
} from './social-context-vocabulary.ts'
