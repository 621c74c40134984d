import type { Schemas } from '../api/client.ts'

export type CooperationAgreement = Schemas['CooperationAgreement']
export type AgreementFile = Schemas['AgreementFile']
export type AgreementTerms = Schemas['AgreementTerms']
export type AgreementContact = Schemas['AgreementContact']
export type Signatory = Schemas['Signatory']
export type AgreementCommitment = Schemas['AgreementCommitment']

/** @returns what can be changed of an agreement, as it is now */
export function termsOf(agreement: AgreementFile): AgreementTerms {
  const { reference, signedOn, validFrom, validTo } = agreement
  const { signatories, contacts, evaluatedOn, nextEvaluationOn } = agreement
  return {
    ...{ reference, validFrom, validTo, signatories, contacts, evaluatedOn },
    ...(signedOn !== undefined && { signedOn }),
    ...(nextEvaluationOn !== undefined && { nextEvaluationOn }),
  }
}
