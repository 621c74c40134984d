import type { RecoveryCodes } from '@onthaal/shared/identity/schemas'
import { acceptCode } from '../accept-code.ts'
import { changeSecondFactor, type SecondFactorCommand } from '../change-second-factor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import { hashSignInCode, newRecoveryCodes } from '../sign-in-code.ts'

/** Puts new recovery codes in the place of the others. @returns them, which are given once */
export function replaceRecoveryCodes(dependencies: IdentityUseCaseDependencies) {
  return (command: SecondFactorCommand): Promise<RecoveryCodes> =>
    changeSecondFactor(dependencies, command, async ({ secondFactors }, { secrets, now }) => {
      const { userId } = command.actor
      const isGood = await acceptCode(secondFactors, secrets, { userId, code: command.code, now })
      if (!isGood) return
      const codes = newRecoveryCodes()
      await secondFactors.replaceRecoveryCodes(userId, codes.map(hashSignInCode))
      return { codes }
    })
}
