import { sharesPerson } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { ReferralRecord } from '../referral-records.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { shownReferral } from '../shown-referral.ts'

/**
 * Reads the person of a referral as its sender knows them: the file of that organisation and of no
 * other, whoever else referred the same person.
 *
 * @throws NotFoundError when the actor may not see the referral, no longer shares its person, or the data of
 *   that person were kept no longer
 */
export function getReferralPerson({ work, clock }: ReferralUseCaseDependencies) {
  return (
    actor: Actor,
    referralId: string,
  ): Promise<{ file: ReferralRecord['person']; organisation: ReferralRecord['sender'] }> =>
    work(actor, async ({ referrals, consultation }) => {
      const record = required(await referrals.find(referralId, belgianDay(clock())))
      const isSender = record.referral.senderOrganisationId === actor.organisation.id
      const { person, sender } = required(
        record.person.erasedAt === null && (isSender || sharesPerson(record.referral))
          ? record
          : undefined,
      )
      consultation.note(shownReferral(actor, record))
      return { file: person, organisation: sender }
    })
}
