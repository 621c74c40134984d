import { acceptCode } from '../accept-code.ts'
import { changeSecondFactor, type SecondFactorCommand } from '../change-second-factor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'

/** Switches a second step off: its secret and its recovery codes are gone. */
export function switchOffSecondFactor(dependencies: IdentityUseCaseDependencies) {
  return async (command: SecondFactorCommand): Promise<void> => {
    await changeSecondFactor(dependencies, command, async ({ secondFactors }, { secrets, now }) => {
      const { userId } = command.actor
      const isGood = await acceptCode(secondFactors, secrets, { userId, code: command.code, now })
      if (!isGood) return
      await secondFactors.delete(userId)
      return true
    })
  }
}
