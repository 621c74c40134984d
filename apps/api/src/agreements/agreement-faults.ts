import type { AgreementTerms } from '@onthaal/shared/agreements/schemas'
import { type InputFault, InvalidInputError } from '../errors.ts'
import type { AgreementRow } from './agreement-repository.ts'

interface Term {
  readonly validFrom: string
  readonly validTo?: string
}

/** @returns a fault when a term ends before it begins; `field` is where it stands, when not in the body itself */
export function faultsOfTerm({ validFrom, validTo }: Term, field = ''): InputFault[] {
  if (validTo === undefined || validFrom <= validTo) return []
  const detail = 'It does not end before it begins.'
  return [{ issue: 'outOfRange', name: `${field}validTo`, code: 'beforeFrom', detail }]
}

/** @returns what is wrong with the people of an agreement: they are of one of its two sides, and for a time */
export function faultsOfPeople(
  { organisationId, partnerOrganisationId }: AgreementRow,
  { signatories, contacts }: Pick<AgreementTerms, 'signatories' | 'contacts'>,
): InputFault[] {
  const sides = [organisationId, partnerOrganisationId]
  const strangers = (list: readonly { organisation: string }[], name: string) =>
    list.flatMap(({ organisation }, at) =>
      sides.includes(organisation) ? [] : [strangerAt(`${name}[${at}].organisation`)],
    )
  return [
    ...strangers(signatories, 'signatories'),
    ...strangers(contacts, 'contacts'),
    ...contacts.flatMap((one, at) => faultsOfTerm(one, `contacts[${at}].`)),
  ]
}

function strangerAt(name: string): InputFault {
  const detail = 'This organisation is no party to the agreement.'
  return { issue: 'rejectedInput', name, code: 'notAParty', detail }
}

/** @throws InvalidInputError when there are any */
export function refuseFaults(faults: readonly InputFault[]): void {
  if (faults.length > 0) throw new InvalidInputError(faults)
}
