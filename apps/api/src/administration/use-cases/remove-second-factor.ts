import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { AdministrationUseCaseDependencies } from '../administration-use-cases.ts'
import { rightsChange } from '../rights-change.ts'

/**
 * Takes the second step away from somebody who lost it; they sign in with their password alone until they
 * begin a new one. All their sessions end. Nobody does it for themselves: that takes a code of their own.
 *
 * @throws NotFoundError when nobody of this id has one whose account the actor's organisation keeps, and no
 *   other gave rights; or it is the actor's own
 */
export function removeSecondFactor({ work, clock }: AdministrationUseCaseDependencies) {
  return (actor: Actor, userId: string): Promise<void> =>
    work(actor, async ({ users, rightsChanges }) => {
      const { account } = required(await users.find(userId, actor.organisation.id))
      required((await users.removeSecondFactor(userId)) || undefined)
      const subject = { id: userId, name: account.displayName }
      await rightsChanges.add(rightsChange(actor, 'secondFactorRemoved', subject, {}, clock()))
    })
}
