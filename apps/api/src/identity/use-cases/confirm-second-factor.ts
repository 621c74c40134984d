import type { RecoveryCodes } from '@onthaal/shared/identity/schemas'
import { digitsIn } from '../accept-code.ts'
import { changeSecondFactor, type SecondFactorCommand } from '../change-second-factor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import { hashSignInCode, newRecoveryCodes } from '../sign-in-code.ts'
import { stepOf } from '../time-codes.ts'

/**
 * Switches a second step on with a first code of its secret.
 *
 * @returns the recovery codes, which are given once
 */
export function confirmSecondFactor(dependencies: IdentityUseCaseDependencies) {
  return (command: SecondFactorCommand): Promise<RecoveryCodes> =>
    changeSecondFactor(dependencies, command, async ({ secondFactors }, { secrets, now }) => {
      const { userId } = command.actor
      const waiting = await secondFactors.find(userId)
      const digits = digitsIn(command.code)
      if (waiting === undefined || digits === undefined) return
      const { secret } = waiting
      const step = stepOf(secrets.open(secret, userId), digits, now)
      if (step === undefined) return
      const codes = newRecoveryCodes()
      const hashes = codes.map(hashSignInCode)
      const isOn = await secondFactors.confirm(userId, { secret, step, hashes, now })
      return isOn ? { codes } : undefined
    })
}
