import type { EscalationKind } from '@onthaal/shared/education'
import type { ChainToEscalate, Recipient, TransferToEscalate } from './escalation-repository.ts'

type Place = Pick<
  ChainToEscalate,
  'organisationId' | 'referralId' | 'receiverId' | 'regionId' | 'ownerId'
>

/**
 * Who is told of something that is escalated: whoever answers for the desk of the referral, for the organisation
 * that keeps the file, or both. Where nobody answers for the region of the desk, everybody does who answers for the
 * agency, so that it is told to somebody.
 *
 * @param people who works with schooling and has an address, each at one organisation
 */
export function whoIsTold(
  kind: EscalationKind,
  chain: Place,
  people: readonly Recipient[],
): Recipient[] {
  switch (kind) {
    case 'notReferred':
    case 'openQuestion':
    case 'transferDeclined':
      return managersOf(chain.organisationId, people)
    case 'notAccepted':
      return deskManagers(chain, people)
    case 'stillNotAccepted':
      return [...deskManagers(chain, people), ...managersOf(chain.organisationId, people)]
    case 'noNextStep':
      return whoHasIt(chain, people)
    // Of a child that waits elsewhere: it is told by what waits there.
    case 'notTakenOver':
      return []
  }
}

/** Of a child that nobody takes over: whoever answers for the municipality where it waits, and for who passed it on. */
export function whoIsToldOfTransfer(
  { receivingId, sendingId }: Pick<TransferToEscalate, 'receivingId' | 'sendingId'>,
  people: readonly Recipient[],
): Recipient[] {
  return [...managersOf(receivingId, people), ...managersOf(sendingId, people)]
}

/** Whoever answers for the organisation that has the child now, and the one who follows the referral. */
export function whoHasIt(chain: Place, people: readonly Recipient[]): Recipient[] {
  if (chain.referralId === null) return managersOf(chain.organisationId, people)
  const managers = deskManagers(chain, people)
  const owner = people.find(
    ({ userId, organisationId }) => userId === chain.ownerId && organisationId === chain.receiverId,
  )
  return owner === undefined || managers.includes(owner) ? managers : [...managers, owner]
}

function deskManagers({ receiverId, regionId }: Place, people: readonly Recipient[]): Recipient[] {
  const all = managersOf(receiverId, people)
  const ofRegion = all.filter((one) => one.regionId === regionId)
  return ofRegion.length > 0 ? ofRegion : all
}

function managersOf(organisation: string | null, people: readonly Recipient[]): Recipient[] {
  return people.filter(
    ({ organisationId, isManager }) => isManager && organisationId === organisation,
  )
}
