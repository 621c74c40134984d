import type { ReferralTermInput } from '@onthaal/shared/referral-terms/schemas'
import { faultsOfTerms } from '@onthaal/shared/referrals'
import type { Actor } from '../actor.ts'
import type { RightsChangeRepository } from '../administration/index.ts'
import { type InputFault, InvalidInputError } from '../errors.ts'
import type { OnceRepositories } from '../idempotency/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { ReferralTermRepository, ReferralTermRow } from './referral-term-repository.ts'

interface ReferralTermRepositories extends OnceRepositories {
  readonly referralTerms: ReferralTermRepository
  readonly rightsChanges: RightsChangeRepository
}

export type ReferralTermUseCaseDependencies = UseCaseDependencies<ReferralTermRepositories>

/** What terms are about, by the names that people know. */
interface Named {
  readonly desk: string | undefined
  readonly agreement: string | undefined
}

const details = {
  beforeFrom: 'It does not end before it begins.',
  warningTooLong: 'A warning is shorter than its term.',
  beforePickUp: 'It is completed after it is picked up.',
} as const

/**
 * Holds terms against what there is.
 *
 * @returns the names of what they are about
 * @throws InvalidInputError when they make no sense, or the desk or the agreement is not there
 */
export async function checkTerms(
  { organisation }: Actor,
  input: ReferralTermInput,
  referralTerms: ReferralTermRepository,
): Promise<Named> {
  const { desk: deskId, agreement: agreementId } = input
  const desk = deskId && (await referralTerms.deskName(deskId, organisation.id))
  const agreement = agreementId && (await referralTerms.agreementReference(agreementId))
  const faults = [
    ...(deskId !== undefined && desk === undefined ? [unknown('desk')] : []),
    ...(agreementId !== undefined && agreement === undefined ? [unknown('agreement')] : []),
    ...faultsOfTerms(input).map(
      ({ field, fault }): InputFault => ({
        issue: 'outOfRange',
        name: field,
        code: fault,
        detail: details[fault],
      }),
    ),
  ]
  if (faults.length > 0) throw new InvalidInputError(faults)
  return { desk, agreement }
}

function unknown(name: string): InputFault {
  const detail = 'There is no such thing.'
  return { issue: 'referencedResourceNotFound', name, code: 'unknown', detail }
}

/** @returns the columns of terms; what is left out holds for all */
export function columnsOf({ desk, type, agreement, validTo, ...rest }: ReferralTermInput) {
  return {
    ...rest,
    deskId: desk ?? null,
    type: type ?? null,
    agreementId: agreement ?? null,
    validTo: validTo ?? null,
  }
}

/** @returns what the trail calls terms: after what they are most particularly about */
export function nameOf({ organisation }: Actor, { desk, agreement }: Named): string {
  return agreement ?? desk ?? organisation.name
}

/** @returns what the trail tells of terms */
export function factsOf(
  row: Omit<ReferralTermRow, 'id' | 'organisationId' | 'version'>,
  named: Named,
) {
  const { deskId: _desk, agreementId: _agreement, ...rest } = row
  return { ...rest, desk: named.desk, agreement: named.agreement }
}
