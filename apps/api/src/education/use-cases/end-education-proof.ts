import type { EducationProofEnding } from '@onthaal/shared/education/schemas'
import { changeChain, moveChain } from '../change-chain.ts'
import type { ChainCommand, EducationUseCaseDependencies } from '../education-use-cases.ts'
import { endProofRow } from '../record-proof.ts'

/**
 * Says that the proof that counts was a mistake, or that the child left that school: the chain is open again.
 *
 * @throws ChainMoveNotAllowedError when no proof counts
 */
export function endEducationProof(dependencies: EducationUseCaseDependencies) {
  return (command: ChainCommand<EducationProofEnding>) =>
    changeChain(dependencies, command, async (locked) => {
      const { reason, note } = command.input
      await endProofRow(locked, reason)
      const told = [{ event: 'proofEnded', reason, detail: note }, { event: 'reopened' }] as const
      await moveChain(locked, { move: 'endProof' }, { told })
    })
}
