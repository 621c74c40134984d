import type { ChainNote } from '@onthaal/shared/education/schemas'
import { changeChain, moveChain } from '../change-chain.ts'
import type { ChainCommand, EducationUseCaseDependencies } from '../education-use-cases.ts'

/**
 * Says of a proposal to close a chain that the child is to be followed after all; also by whoever proposed it.
 *
 * @throws ChainMoveNotAllowedError when nobody proposed it
 */
export function declineChainClosing(dependencies: EducationUseCaseDependencies) {
  return (command: ChainCommand<ChainNote>) =>
    changeChain(dependencies, command, async (locked) => {
      const detail = command.input.note.trim()
      const told = [{ event: 'closingDeclined', detail }] as const
      await moveChain(locked, { move: 'declineClosing' }, { told })
    })
}
