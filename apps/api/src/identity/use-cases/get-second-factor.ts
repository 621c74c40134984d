import type { Actor } from '../../actor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'

/** @returns whether a user has a second step, or could have one here */
export function getSecondFactor({ atTheDoor, secrets }: IdentityUseCaseDependencies) {
  return (actor: Actor) =>
    atTheDoor(async ({ accounts, secondFactors }) => {
      const account = await accounts.findForUnlocking(actor.userId)
      const factor = await secondFactors.find(actor.userId)
      return {
        isAvailable: account !== undefined && secrets !== undefined,
        isOn: Boolean(factor?.confirmedAt),
        recoveryCodesLeft: factor?.recoveryHashes.length ?? 0,
      }
    })
}
