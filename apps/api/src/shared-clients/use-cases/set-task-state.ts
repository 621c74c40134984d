import { clientParties, refusalOfTask } from '@onthaal/shared/shared-clients'
import type { TaskProgress } from '@onthaal/shared/shared-clients/schemas'
import { ClientMoveNotAllowedError, required } from '../../errors.ts'
import {
  type ClientCommand,
  changeClient,
  type SharedClientUseCaseDependencies,
  type WholeClient,
} from '../shared-client-use-cases.ts'

export interface SetTaskStateCommand extends ClientCommand<TaskProgress> {
  readonly taskId: string
}

/**
 * Ticks a task, unticks it, or takes it back. Whoever comes second finds it as it is, and changes nothing.
 *
 * @throws NotFoundError when the actor may not see the referral, or there is no such task of its client
 * @throws ClientMoveNotAllowedError when nobody follows the client any more, or it does not follow from how the task
 *   stands
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function setTaskState(dependencies: SharedClientUseCaseDependencies) {
  return (command: SetTaskStateCommand): Promise<WholeClient> =>
    changeClient(dependencies, command, async (opened, { repositories: { tasks }, now }) => {
      const { actor, taskId, input } = command
      const task = required(await tasks.lock(opened.key, taskId))
      const refusal = refusalOfTask(task, input.state, actor.userId)
      if (refusal !== undefined) {
        throw new ClientMoveNotAllowedError('It does not follow from how the task stands.')
      }
      if (task.state === input.state) return []
      const isDone = input.state === 'done'
      await tasks.update(task, {
        state: input.state,
        doneAt: isDone ? now : null,
        doneBy: isDone ? actor.userId : null,
        doneParty: isDone ? opened.party : null,
      })
      return clientParties
    })
}
