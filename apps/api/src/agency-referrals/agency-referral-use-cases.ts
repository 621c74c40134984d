import { canReferFrom, mayReferTo } from '@onthaal/shared/agency-referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../actor.ts'
import { required, TransitionNotAllowedError } from '../errors.ts'
import type { PersonChangeRepository } from '../persons/index.ts'
import type { ReceivingDesk } from '../reference-data/index.ts'
import { type ReferralRecord, type ReferralRepositories, relationsTo } from '../referrals/index.ts'
import type { ClientMeasureRepository } from '../shared-clients/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { AgencyReferralRepository } from './agency-referral-repository.ts'

export interface AgencyReferralRepositories extends ReferralRepositories {
  readonly agencyReferrals: AgencyReferralRepository
  readonly clientMeasures: ClientMeasureRepository
  readonly personChanges: PersonChangeRepository
}

export type AgencyReferralUseCaseDependencies = UseCaseDependencies<AgencyReferralRepositories>

/**
 * Who referred the person to the agency: the referral is read as it stands.
 *
 * @throws NotFoundError when the actor's agency did not receive it
 */
export function requireReceived(actor: Actor, record: ReferralRecord | undefined): ReferralRecord {
  const received =
    record?.receiver.id === actor.organisation.id && record.receiver.kind === 'agency'
  return required(received ? record : undefined)
}

/** @throws TransitionNotAllowedError when the actor does not follow it, or it is not followed any more */
export function requireFollowed(actor: Actor, record: ReferralRecord): void {
  const { status } = record.referral
  if (relationsTo(actor, record).includes('owner') && canReferFrom(status)) return
  throw new TransitionNotAllowedError('start', status, [], [])
}

/** @returns the desks to which somebody can be referred, by who referred them to the agency */
export async function placesFor(
  { desks }: Pick<AgencyReferralRepositories, 'desks'>,
  { referral, sender }: ReferralRecord,
  now: Date,
): Promise<ReceivingDesk[]> {
  const places = await desks.listReceiving(
    { partitionId: referral.partitionId, senderId: referral.receiverOrganisationId },
    belgianDay(now),
  )
  return places.filter(({ organisation }) => mayReferTo(sender, organisation))
}
