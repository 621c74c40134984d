import type { SecondFactorSecret } from '@onthaal/shared/identity/schemas'
import type { Actor } from '../../actor.ts'
import { invalidField, required, SecondFactorExistsError } from '../../errors.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import { verifyPassword } from '../passwords.ts'
import { newTimeSecret, uriOf } from '../time-codes.ts'

interface StartCommand {
  readonly actor: Actor
  readonly password: string
  /** Where the request comes from, for the limit per address. */
  readonly address: string
}

/**
 * Makes a secret for a second step, which asks for nothing until a code of it has come. It is given once.
 *
 * @throws NotFoundError when the user signs in elsewhere
 * @throws InvalidInputError when the password is wrong
 * @throws SecondFactorExistsError when there is one already
 * @throws TooManyFailedRequestsError after too many failures for this account or address
 */
export function startSecondFactor(dependencies: IdentityUseCaseDependencies) {
  const { atTheDoor, limiter } = dependencies
  return async ({ actor, password, address }: StartCommand): Promise<SecondFactorSecret> => {
    const secrets = required(dependencies.secrets)
    const found = await atTheDoor(({ accounts }) => accounts.findForUnlocking(actor.userId))
    const { username, passwordHash } = required(found)
    await limiter.begin(username, address)
    if (!(await verifyPassword(passwordHash, password))) {
      throw invalidField('password', 'rejectedInput', 'wrongPassword', 'The password is wrong.')
    }
    await limiter.forgive(username, address)
    const secret = newTimeSecret()
    const sealed = secrets.seal(secret, actor.userId)
    const isBegun = await atTheDoor(({ secondFactors }) =>
      secondFactors.begin(actor.userId, sealed),
    )
    if (!isBegun) throw new SecondFactorExistsError('There is a second step already.')
    return { secret, uri: uriOf(secret, username) }
  }
}
