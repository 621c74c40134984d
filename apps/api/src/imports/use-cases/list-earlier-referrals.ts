import type { Actor } from '../../actor.ts'
import { earlierTold } from '../../arrivals/index.ts'
import { shownFile } from '../../consultations/index.ts'
import { ownFile } from '../../persons/index.ts'
import type { EarlierReferralRow } from '../earlier-referral-repository.ts'
import type { ImportUseCaseDependencies } from '../import-use-cases.ts'

/** What lists told of the referrals of before of one person. */
export interface EarlierReferrals {
  readonly personId: string
  readonly earlierReferrals: readonly EarlierReferralRow[]
}

/**
 * The referrals of before that lists told of somebody and that the actor may know of, newest first; the log is
 * told.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export function listEarlierReferrals({ work, clock }: ImportUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<EarlierReferrals> =>
    work(actor, async (repositories) => {
      const { file, purpose } = await ownFile(repositories, { actor, personId, now: clock() })
      const known = await repositories.earlierReferrals.ofFile(file)
      repositories.consultation.note(shownFile(file, purpose))
      return { personId: file.personId, earlierReferrals: earlierTold(actor, file, known) }
    })
}
