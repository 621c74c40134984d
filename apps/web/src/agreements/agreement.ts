import type { Schemas } from '../api/client.ts'
import { isSame } from '../form/index.ts'

export type CooperationAgreement = Schemas['CooperationAgreement']
export type AgreementFile = Schemas['AgreementFile']
export type AgreementTerms = Schemas['AgreementTerms']
export type AgreementContact = Schemas['AgreementContact']
export type Signatory = Schemas['Signatory']
export type AgreementCommitment = Schemas['AgreementCommitment']
export type AgreementChange = Schemas['AgreementChange']
export type Figures = Schemas['Figures']

/** Somebody in the register of an agreement. */
interface InRegister {
  readonly organisation: string
  readonly name: string
}

/**
 * Where somebody stands in the register, who may have been changed or taken away meanwhile.
 *
 * @param known as they stood there before, and at which place; nobody for somebody new
 * @returns the place in the list; one past its end when they are not there
 */
export function placeOf<One extends InRegister>(
  people: readonly One[],
  known: { readonly one: One; readonly at: number; readonly among: number } | undefined,
): number {
  if (known === undefined) return people.length
  const { one, at, among } = known
  const asBefore = people.findIndex((other) => isSame(other, one))
  if (asBefore >= 0) return asBefore
  const byName = people.findIndex(
    ({ organisation, name }) => organisation === one.organisation && name === one.name,
  )
  if (byName >= 0) return byName
  // Renamed: nobody came or went, and one of the same side stands in the same place.
  const isRenamed = people.length === among && people[at]?.organisation === one.organisation
  return isRenamed ? at : people.length
}

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

/** @returns what one of the two parties is called */
export function nameOf({ partners }: AgreementFile, organisation: string): string {
  return partners.find(({ id }) => id === organisation)?.name ?? ''
}
