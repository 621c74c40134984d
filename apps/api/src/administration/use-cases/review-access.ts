import type { Actor } from '../../actor.ts'
import { required, requireVersion } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import type { AdministrationUseCaseDependencies } from '../administration-use-cases.ts'
import { rightsChange } from '../rights-change.ts'
import type { UserRecord } from '../user-repository.ts'

interface ReviewAccessCommand {
  readonly userId: string
  readonly versions: readonly number[]
  readonly intent: Intent
}

/**
 * Writes down that the actor looked at what somebody may do, and that it is still right.
 *
 * @throws NotFoundError when nobody of this id works in the actor's organisation
 * @throws StaleVersionError when they were changed since the actor saw them
 */
export function reviewAccess({ work, clock }: AdministrationUseCaseDependencies) {
  return (actor: Actor, { userId, versions, intent }: ReviewAccessCommand): Promise<UserRecord> =>
    work(actor, async (repositories) => {
      const { users, rightsChanges } = repositories
      const now = clock()
      const own = actor.organisation.id
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const { account, membership } = required(await users.lock(userId, own))
        requireVersion(membership.version, versions)
        const review = { reviewedAt: now, reviewedBy: actor.userId }
        await users.updateMembership(membership, review)
        const subject = { id: userId, name: account.displayName }
        await rightsChanges.add(rightsChange(actor, 'accessReviewed', subject, {}, now))
        return userId
      })
      return required(await users.find(userId, own))
    })
}
