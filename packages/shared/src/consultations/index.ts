export {
  type ConsultationAction,
  type ConsultationPurpose,
  type ConsultedField,
  consultationActions,
  consultationPurposes,
  consultedFields,
  type GlassReason,
  glassReasons,
  type StatedPurpose,
  statedPurposes,
} from './consultation-vocabulary.ts'
export {
  type OpenedFor,
  purposeOfFile,
  purposeOfReferral,
  purposeOfReferralList,
  type Stated,
  statedUntil,
  type WorkRelations,
} from './purposes.ts'
