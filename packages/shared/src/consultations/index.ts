export {
  type ConsultationAction,
  type ConsultationPurpose,
  type ConsultedField,
  consultationActions,
  consultationPurposes,
  consultedFields,
  type GlassReason,
  glassReasons,
  isPrintable,
  type StatedPurpose,
  statedPurposes,
  type UnusualKind,
  unusualKinds,
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
