export {
  type AgreementChangeKind,
  type AgreementField,
  type AgreementFieldChange,
  agreementChangeKinds,
  agreementFields,
  changedFields,
} from './agreement-changes.ts'
export {
  type AgreementWarning,
  agreementWarning,
  agreementWarnings,
  type EvaluationFacts,
  evaluationOf,
  type MeetingState,
  meetingStates,
} from './agreement-clocks.ts'
export {
  type AgreementEscalationKind,
  type AgreementToWatch,
  agreementEscalationKinds,
  type DueAgreementEscalation,
  dueAgreementEscalations,
} from './agreement-escalations.ts'
export { contactsOn, isOwnCommitment, isShownByFigures } from './commitment-parties.ts'
export {
  type Commitment,
  type CommitmentCode,
  type CommitmentIndicator,
  type CommitmentParty,
  type CommitmentState,
  commitmentCodes,
  commitmentIndicators,
  commitmentParties,
  commitmentStates,
  commitments,
  commitmentsBetween,
  evidenceLinkPattern,
  type FigureIndicator,
  figureIndicators,
  type RegisterIndicator,
  startStateOf,
} from './commitments.ts'
export { type ContactRole, contactRoles } from './contact-roles.ts'
