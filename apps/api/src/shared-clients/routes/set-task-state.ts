import { SharedClient, TaskProgress } from '@onthaal/shared/shared-clients/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { sharedClientView } from '../shared-client-view.ts'
import { setTaskState } from '../use-cases/set-task-state.ts'
import {
  clientFields,
  clientProblems,
  type SharedClientRoute,
  TaskPath,
} from './shared-client-route.ts'

export const setTaskStateRoute: SharedClientRoute = async (app, { useCases, links }) => {
  const set = setTaskState(useCases)
  app.post(
    '/referrals/:referralId/tasks/:taskId/progress',
    {
      config: {
        permission: 'followTogether',
        consults: { action: 'change', fields: clientFields },
        problems: [...clientProblems],
        idempotent: true,
      },
      schema: {
        operationId: 'setTaskState',
        summary: 'Tick a task of a shared client, untick it, or take it back',
        tags: ['SharedClients'],
        params: TaskPath,
        body: TaskProgress,
        response: { 200: { description: 'The client as they are now', ...SharedClient } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const intent = intentOf(request)
      const whole = await set({ actor, ...request.params, intent, input: request.body })
      return sharedClientView(whole, { actor, links, now: useCases.clock() })
    },
  )
}
