import type { OrganisationKind } from '../identity/index.ts'
import type { PersonField } from '../persons/index.ts'
import { followedStatuses, type ReferralStatus } from '../referrals/index.ts'

/**
 * What goes along of a person whom the agency refers to a municipality or an OCMW: who they are, and how they are
 * reached. National number, address, residence, levels of Dutch, talks and answers stay where they were told
 * (GDPR art. 5.1.c); whoever receives the referral has a register of its own.
 */
export const fieldsFromAgency = [
  'givenName',
  'familyName',
  'originalScriptName',
  'birthDate',
  'contactLanguage',
  'interpreterNeeded',
  'phone',
  'email',
] as const satisfies readonly PersonField[]

/** An organisation, as far as it decides who may hear of whom. */
interface Party {
  readonly id: string
  readonly kind: OrganisationKind
}

/**
 * Whether the agency may refer somebody to an organisation. What a municipality referred goes to that municipality or
 * its OCMW; what an OCMW referred goes back to that OCMW alone: that somebody is its client is told to no
 * municipality (OCMW law of 8 July 1976, art. 36 and 50: professional secrecy).
 *
 * @param origin who referred the person to the agency
 * @param receiver who would receive the referral; both work in the same part of the country
 */
export function mayReferTo(origin: Party, receiver: Party): boolean {
  if (receiver.kind === 'agency' || origin.kind === 'agency') return false
  return origin.kind !== 'ocmw' || receiver.id === origin.id
}

const followed: readonly ReferralStatus[] = followedStatuses

/** Whether somebody can be referred out of a referral of this status: while it is followed. */
export function canReferFrom(status: ReferralStatus): boolean {
  return followed.includes(status)
}
