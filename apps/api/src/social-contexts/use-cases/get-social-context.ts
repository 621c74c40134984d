import type { Actor } from '../../actor.ts'
import { shownReferral } from '../../referrals/index.ts'
import {
  mostVersions,
  openProject,
  type SocialContextUseCaseDependencies,
  type WholeContext,
} from '../social-context-use-cases.ts'

/**
 * Reads what the actor's own OCMW said of the project within which it referred somebody.
 *
 * @throws NotFoundError when the actor may not see the referral, or no OCMW sent it
 */
export function getSocialContext({ work, clock }: SocialContextUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<WholeContext> =>
    work(actor, async (repositories) => {
      const opened = await openProject(repositories, { referralId, now: clock() })
      repositories.consultation.note(shownReferral(actor, opened.record))
      const versions = await repositories.socialContexts.versions(opened.project, mostVersions)
      return { ...opened, versions }
    })
}
