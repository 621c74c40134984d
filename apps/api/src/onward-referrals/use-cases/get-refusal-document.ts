import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { shownReferral } from '../../referrals/index.ts'
import type { RefusalDocumentRow } from '../onward-repository.ts'
import { isOwner, type OnwardUseCaseDependencies } from '../onward-use-cases.ts'

/**
 * The newest document of a refusal that stands: for whoever follows the referral, and for whoever works with
 * schooling where the child was referred from. One that a correction made untrue is shown to nobody.
 *
 * @throws NotFoundError when there is none for the actor
 */
export function getRefusalDocument({ work, clock }: OnwardUseCaseDependencies) {
  return (actor: Actor, onwardReferralId: string): Promise<RefusalDocumentRow> =>
    work(actor, async ({ referrals, onwardReferrals, consultation }) => {
      const { hop } = required(await onwardReferrals.find(onwardReferralId))
      const record = required(await referrals.find(hop.referralId, belgianDay(clock())))
      const sends = record.referral.senderOrganisationId === actor.organisation.id
      const isTold = sends && (record.agreedCategories ?? []).includes('outcome')
      required(hop.status === 'refused' && (isTold || isOwner(actor, record)) ? hop : undefined)
      const document = required(await onwardReferrals.document(hop))
      consultation.note(shownReferral(actor, record))
      return document
    })
}
