import type { Actor } from '../actor.ts'
import { invalidField, required } from '../errors.ts'
import type { IdentityRepositories, IdentityUseCaseDependencies } from './identity-use-cases.ts'
import type { SecretBox } from './secret-box.ts'

export interface SecondFactorCommand {
  readonly actor: Actor
  /** As it was typed: of the app, or a recovery code. */
  readonly code: string
  /** Where the request comes from, for the limit per address. */
  readonly address: string
}

interface Proving {
  readonly secrets: SecretBox
  readonly now: Date
}

/**
 * Changes the second step of whoever shows a code of it (ASVS 7.5.1), and ends their other sessions. Guesses
 * count with those at the sign-in.
 *
 * @param job gives nothing when the code is not good
 * @throws NotFoundError when the user signs in elsewhere
 * @throws InvalidInputError when the code is not good
 * @throws TooManyFailedRequestsError after too many failures for this account or address
 */
export async function changeSecondFactor<T>(
  { atTheDoor, limiter, clock, secrets }: IdentityUseCaseDependencies,
  { actor, address }: SecondFactorCommand,
  job: (repositories: IdentityRepositories, proving: Proving) => Promise<T | undefined>,
): Promise<T> {
  const proving = { secrets: required(secrets), now: clock() }
  const account = await atTheDoor(({ accounts }) => accounts.findForUnlocking(actor.userId))
  const { username } = required(account)
  await limiter.begin(username, address)
  const result = await atTheDoor(async (repositories) => {
    const done = await job(repositories, proving)
    if (done === undefined) {
      throw invalidField('code', 'rejectedInput', 'wrongCode', 'The code is wrong, over or used.')
    }
    await repositories.sessions.deleteOthersOf(actor.userId, actor.sessionId)
    return done
  })
  await limiter.succeed(username, address)
  return result
}
