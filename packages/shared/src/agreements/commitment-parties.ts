import type { OrganisationKind } from '../identity/index.ts'
import type { Day } from '../time/index.ts'
import type { CommitmentParty } from './commitments.ts'

/**
 * Whether a commitment is one of an organisation's own.
 *
 * @param party who has to keep it; both are the municipality and the agency
 * @param kind of the organisation
 */
export function isOwnCommitment(party: CommitmentParty, kind: OrganisationKind): boolean {
  return party === 'both' ? kind === 'municipality' || kind === 'agency' : party === kind
}

/**
 * Whether figures show how a commitment is kept. The OCMW is another organisation than its municipality: the numbers
 * of one tell nothing of the other. They do tell of the agency, which picks up what either of them sends.
 *
 * @param party who has to keep it
 * @param counted of which kind the organisation is whose referrals the figures count
 * @param partners of which kind the two of the agreement are
 */
export function isShownByFigures(
  party: CommitmentParty,
  counted: OrganisationKind,
  partners: readonly OrganisationKind[],
): boolean {
  if (counted === 'agency') return false
  return party === 'agency' ? partners.includes('agency') : isOwnCommitment(party, counted)
}

/**
 * @param contacts of an agreement, each from a day on and perhaps until one
 * @returns those who can be asked on a day
 */
export function contactsOn<Contact extends { readonly validFrom: Day; readonly validTo?: Day }>(
  contacts: readonly Contact[],
  day: Day,
): Contact[] {
  return contacts.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo),
  )
}
