import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { AdministrationUseCaseDependencies } from '../administration-use-cases.ts'
import { rightsChange } from '../rights-change.ts'

/**
 * Takes an invitation back that its holder did not accept yet.
 *
 * @throws NotFoundError when the actor's organisation has nothing that waits for a user of this id
 */
export function withdrawInvitation({ work, clock }: AdministrationUseCaseDependencies) {
  return (actor: Actor, userId: string): Promise<void> =>
    work(actor, async ({ users, rightsChanges }) => {
      const record = required(await users.lock(userId, actor.organisation.id))
      const { account, membership } = record
      required(membership.waitingSince ?? undefined)
      await users.replaceDesks(membership.id, [])
      await users.deleteWaiting(membership.id)
      const subject = { id: userId, name: account.displayName }
      const before = { roles: membership.roles }
      const change = rightsChange(actor, 'membershipWithdrawn', subject, { before }, clock())
      await rightsChanges.add(change)
    })
}
