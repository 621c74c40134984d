export {
  type ConsultationAction,
  type ConsultationPurpose,
  type ConsultedField,
  consultationActions,
  consultationPurposes,
  consultedFields,
} from './consultation-vocabulary.ts'
export {
  purposeOfFile,
  purposeOfReferral,
  purposeOfReferralList,
  type WorkRelations,
} from './purposes.ts'
