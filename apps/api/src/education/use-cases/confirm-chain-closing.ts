import { changeChain, moveChain } from '../change-chain.ts'
import type { ChainCommand, EducationUseCaseDependencies } from '../education-use-cases.ts'

/**
 * Closes a chain as somebody else proposed: it takes two people, of whichever organisation that follows the child.
 *
 * @throws SecondPersonRequiredError when the actor proposed it
 * @throws ChainMoveNotAllowedError when nobody proposed it, or it is closed
 */
export function confirmChainClosing(dependencies: EducationUseCaseDependencies) {
  return (command: ChainCommand<undefined>) =>
    changeChain(dependencies, command, async (locked) => {
      const { closingReason } = locked.chain
      const told = [{ event: 'closingConfirmed', reason: closingReason ?? undefined }] as const
      await moveChain(locked, { move: 'confirmClosing' }, { told })
    })
}
