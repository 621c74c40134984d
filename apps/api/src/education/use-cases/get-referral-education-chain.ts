import { sharesPerson } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { shownReferral } from '../../referrals/index.ts'
import type { EducationUseCaseDependencies, WholeChain } from '../education-use-cases.ts'
import { requireEducation, wholeChain } from '../open-chain.ts'

/**
 * Reads how the child of a referral is followed: the chain of the sender's file.
 *
 * @throws NotFoundError when the actor may not see the referral or no longer shares its person, nobody follows the
 *   child, or the actor does not work with schooling
 */
export function getReferralEducationChain({ work, clock }: EducationUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<WholeChain> =>
    work(actor, async (repositories) => {
      requireEducation(actor)
      const record = required(await repositories.referrals.find(referralId, belgianDay(clock())))
      const isSender = record.referral.senderOrganisationId === actor.organisation.id
      const { person } = required(isSender || sharesPerson(record.referral) ? record : undefined)
      const found = await repositories.chains.findOfFile(person)
      repositories.consultation.note(shownReferral(actor, record))
      return wholeChain(repositories, found)
    })
}
