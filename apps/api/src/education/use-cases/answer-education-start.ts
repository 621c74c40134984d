import type { StartAnswer } from '@onthaal/shared/education/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { changeChain, moveChain } from '../change-chain.ts'
import type { ChainCommand, EducationUseCaseDependencies } from '../education-use-cases.ts'
import { endProofRow } from '../record-proof.ts'

/**
 * Says whether a child started at the school where they were enrolled thirty days ago. Who did not start is followed
 * again: the proof counts no more.
 *
 * @throws ChainMoveNotAllowedError when it is not asked, or was said already
 */
export function answerEducationStart(dependencies: EducationUseCaseDependencies) {
  return (command: ChainCommand<StartAnswer>) =>
    changeChain(dependencies, command, async (locked) => {
      const { hasStarted, note } = command.input
      const { repositories, proof, now } = locked
      const told = hasStarted
        ? ([{ event: 'started', detail: note }] as const)
        : ([{ event: 'notStarted', detail: note }, { event: 'reopened' }] as const)
      await moveChain(locked, { move: hasStarted ? 'confirmStart' : 'denyStart' }, { told })
      if (proof === undefined) return
      const said = { startedOn: belgianDay(now), startedSaidAt: now }
      const by = command.actor.userId
      await repositories.chains.updateProof(proof, { hasStarted, ...said, startedSaidBy: by })
      if (!hasStarted) await endProofRow(locked, 'notStarted')
    })
}
