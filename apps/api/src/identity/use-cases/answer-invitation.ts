import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import type { OwnSession } from '../read-session.ts'

interface AnswerInvitationCommand {
  readonly actor: Actor
  readonly invitationId: string
  readonly accepts: boolean
}

/**
 * Accepts to work for another organisation too, or declines that. Nobody answers for somebody else: until its
 * holder accepts it a membership gives nothing to anybody. What was declined is gone.
 *
 * @returns the same session, with what its user may work for now
 * @throws NotFoundError when nothing of this id waits for this user
 */
export function answerInvitation({ atTheDoor, clock }: IdentityUseCaseDependencies) {
  return ({ actor, invitationId, accepts }: AnswerInvitationCommand): Promise<OwnSession> =>
    atTheDoor(async ({ accounts }) => {
      const { userId } = actor
      const answer = { userId, invitationId, accepts, now: clock() }
      required((await accounts.answerInvitation(answer)) || undefined)
      return { actor, ...(await accounts.listOwn(userId)) }
    })
}
