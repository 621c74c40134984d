import type { NewPassword } from '@onthaal/shared/administration/schemas'
import { SignInFailedError } from '../../errors.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import { hashPassword } from '../passwords.ts'
import { hashSignInCode } from '../sign-in-code.ts'

/**
 * Sets the password of a local account with a code, which is used up by that. Guessing is limited as it is
 * at signing in.
 *
 * @throws SignInFailedError whatever was wrong: name, code, a closed account or a code that is over
 * @throws TooManyFailedRequestsError after too many failures for this account or address
 */
export function setPassword({ atTheDoor, limiter, clock }: IdentityUseCaseDependencies) {
  return async ({ username, code, password }: NewPassword, address: string): Promise<void> => {
    await limiter.begin(username, address)
    // Outside the transaction, and whatever the code is: a slow hash tells nothing and holds nothing.
    const passwordHash = await hashPassword(password)
    const codeHash = hashSignInCode(code)
    const isSet = await atTheDoor(({ accounts }) =>
      accounts.useCode({ username, codeHash, passwordHash, now: clock() }),
    )
    if (!isSet) throw new SignInFailedError('The code is not good.')
    await limiter.succeed(username, address)
  }
}
