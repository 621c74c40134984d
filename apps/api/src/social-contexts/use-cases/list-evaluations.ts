import type { Actor } from '../../actor.ts'
import { shownReferral } from '../../referrals/index.ts'
import {
  openProject,
  type SocialContextUseCaseDependencies,
  type WholeEvaluations,
  wholeEvaluations,
} from '../social-context-use-cases.ts'

/**
 * Reads for which days an OCMW asks feedback of a referral, and what was told.
 *
 * @throws NotFoundError when the actor may not see the referral, or no OCMW sent it
 */
export function listEvaluations({ work, clock }: SocialContextUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<WholeEvaluations> =>
    work(actor, async (repositories) => {
      const opened = await openProject(repositories, { referralId, now: clock() })
      repositories.consultation.note(shownReferral(actor, opened.record))
      return wholeEvaluations(repositories, opened)
    })
}
