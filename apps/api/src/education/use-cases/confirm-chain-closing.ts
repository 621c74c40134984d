import { changeChain, moveChain } from '../change-chain.ts'
import type { ChainCommand, EducationUseCaseDependencies } from '../education-use-cases.ts'

/**
 * Closes a chain as somebody else proposed: it takes two people, of whichever organisation that follows the child.
 * Who moved to a municipality that works with us stands on the board of that one from then on.
 *
 * @throws SecondPersonRequiredError when the actor proposed it
 * @throws ChainMoveNotAllowedError when nobody proposed it, or it is closed
 */
export function confirmChainClosing(dependencies: EducationUseCaseDependencies) {
  return (command: ChainCommand<undefined>) =>
    changeChain(dependencies, command, async (locked, { transfers }) => {
      const { closingReason, receivingOrganisationId } = locked.chain
      const isPassedOn = closingReason === 'moved' && receivingOrganisationId !== null
      const told = [
        { event: 'closingConfirmed', reason: closingReason ?? undefined },
        ...(isPassedOn ? ([{ event: 'transferred' }] as const) : []),
      ] as const
      await moveChain(locked, { move: 'confirmClosing' }, { told })
      if (isPassedOn) await transfers.passOn(locked.chain)
    })
}
