import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'

/**
 * Ends the sessions of a user, on whatever device (ASVS 7.4.5): all of them for an administrator of the
 * organisation that keeps the account, and for one of another organisation that they accepted to work for
 * those alone in which they work there now. Nobody ends what somebody does for others: what one's own
 * organisation gave is taken away with the roles.
 *
 * @throws NotFoundError when the actor's organisation does not keep the account, and the user does not work
 *   for it
 */
export function endUserSessions({ atTheDoor }: IdentityUseCaseDependencies) {
  return async (actor: Actor, userId: string): Promise<void> => {
    const isColleague = await atTheDoor(async ({ accounts, sessions }) => {
      const own = actor.organisation.id
      if ((await accounts.findKeeper(userId)) === own) {
        await sessions.deleteAllOf(userId)
        return true
      }
      const { memberships } = await accounts.listOwn(userId)
      const here = memberships.find(({ organisation }) => organisation.id === own)
      if (here === undefined) return
      await sessions.deleteAllIn(here.id)
      return true
    })
    required(isColleague)
  }
}
