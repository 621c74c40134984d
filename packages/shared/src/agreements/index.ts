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
  type Commitment,
  type CommitmentCode,
  type CommitmentParty,
  type CommitmentState,
  commitmentCodes,
  commitmentParties,
  commitmentStates,
  commitments,
  startStateOf,
} from './commitments.ts'
export { type ContactRole, contactRoles } from './contact-roles.ts'
