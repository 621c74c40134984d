import type { EducationProofEnding } from '@onthaal/shared/education/schemas'
import { changeChain } from '../change-chain.ts'
import type { ChainCommand, EducationUseCaseDependencies } from '../education-use-cases.ts'
import { takeBackProof } from '../record-proof.ts'

/**
 * Says that the proof that counts was a mistake, or that the child left that school: the chain is open again.
 *
 * @throws ChainMoveNotAllowedError when no proof counts
 */
export function endEducationProof(dependencies: EducationUseCaseDependencies) {
  return (command: ChainCommand<EducationProofEnding>) =>
    changeChain(dependencies, command, (locked) => takeBackProof(locked, command.input))
}
