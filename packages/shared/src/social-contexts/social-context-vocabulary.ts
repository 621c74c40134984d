/** How it goes with what somebody agreed with the OCMW, as whoever follows them tells it at an evaluation. */
export const feedbackProgresses = [
  'asAgreed',
  'slowerThanAgreed',
  'notStarted',
  'stopped',
  'achieved',
] as const
export type FeedbackProgress = (typeof feedbackProgresses)[number]

/** How near an evaluation is, as long as no feedback was given for it. */
export const evaluationStates = ['later', 'soon', 'late', 'answered'] as const
export type EvaluationState = (typeof evaluationStates)[number]

/** Why somebody is told of an evaluation: it comes near, it is over without feedback, or that for days already. */
export const feedbackEscalationKinds = ['feedbackDue', 'feedbackLate', 'feedbackStillLate'] as const
export type FeedbackEscalationKind = (typeof feedbackEscalationKinds)[number]
