import { educationTypes } from '@onthaal/shared/referrals'
import type { ClientParty } from '@onthaal/shared/shared-clients'
import type { LiveChangeRepository } from '../live-changes/index.ts'
import type { ReferralRecord } from '../referrals/index.ts'

const typesOfSchooling: readonly string[] = educationTypes

/**
 * Tells whoever has a client on the screen that something of them changed: as a change of the referrals that lead to
 * them, which is all that a screen knows them by.
 *
 * @param sides whom it concerns: what one side keeps to itself, the other does not even hear of
 */
export async function tellOfClient(
  { liveChanges }: { readonly liveChanges: LiveChangeRepository },
  { records }: { readonly records: readonly ReferralRecord[] },
  sides: readonly ClientParty[],
): Promise<void> {
  if (sides.length === 0) return
  const toSender = sides.includes('sender')
  const toReceiver = sides.includes('receiver')
  await liveChanges.add(
    records.map(({ referral }) => ({
      kind: 'referral' as const,
      ...{ thingId: referral.id, partitionId: referral.partitionId },
      senderOrganisationId: toSender ? referral.senderOrganisationId : null,
      receiverOrganisationId: toReceiver ? referral.receiverOrganisationId : null,
      deskId: toReceiver ? referral.deskId : null,
      education: typesOfSchooling.includes(referral.type),
    })),
  )
}
