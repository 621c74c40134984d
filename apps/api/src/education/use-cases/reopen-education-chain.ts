import type { ChainNote } from '@onthaal/shared/education/schemas'
import { changeChain, moveChain } from '../change-chain.ts'
import type { ChainCommand, EducationUseCaseDependencies } from '../education-use-cases.ts'

/**
 * Follows a child again of whom two people said that it was not needed: who came back, or of whom it was a mistake.
 *
 * @throws ChainMoveNotAllowedError when the chain is open, or closed with proof, which has to end first
 */
export function reopenEducationChain(dependencies: EducationUseCaseDependencies) {
  return (command: ChainCommand<ChainNote>) =>
    changeChain(dependencies, command, async (locked) => {
      const told = [{ event: 'reopened', detail: command.input.note.trim() }] as const
      await moveChain(locked, { move: 'reopen' }, { told })
    })
}
