import { NewTask, SharedClient } from '@onthaal/shared/shared-clients/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { sharedClientView } from '../shared-client-view.ts'
import { addTask } from '../use-cases/add-task.ts'
import {
  ClientPath,
  clientFields,
  clientProblems,
  type SharedClientRoute,
} from './shared-client-route.ts'

export const addTaskRoute: SharedClientRoute = async (app, { useCases, links }) => {
  const add = addTask(useCases)
  app.post(
    '/referrals/:referralId/tasks',
    {
      config: {
        permission: 'followTogether',
        consults: { action: 'change', fields: clientFields },
        problems: [...clientProblems],
        idempotent: true,
      },
      schema: {
        operationId: 'addTask',
        summary: 'Write down who is to do what for a shared client, and by when',
        tags: ['SharedClients'],
        params: ClientPath,
        body: NewTask,
        response: { 200: { description: 'The client as they are now', ...SharedClient } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const intent = intentOf(request)
      const whole = await add({ actor, ...request.params, intent, input: request.body })
      return sharedClientView(whole, { actor, links, now: useCases.clock() })
    },
  )
}
