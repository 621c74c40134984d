import { TaskList } from '@onthaal/shared/shared-clients/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { dueTaskView } from '../shared-client-view.ts'
import { listTasks } from '../use-cases/list-tasks.ts'
import type { SharedClientRoute } from './shared-client-route.ts'

export const listTasksRoute: SharedClientRoute = async (app, { useCases, links }) => {
  const list = listTasks(useCases)
  app.get(
    '/tasks',
    {
      config: {
        permission: 'followTogether',
        consults: { action: 'workList', fields: ['identity', 'followUp'] },
      },
      schema: {
        operationId: 'listTasks',
        summary: 'List what you are to do today for clients whom others follow as well',
        tags: ['SharedClients'],
        'x-ignore-rules': { 'col-repres': 'A task is read with its client.' },
        response: { 200: { description: 'Up to 100, the longest due first', ...TaskList } },
      },
    },
    async (request) => {
      const { due, areWhole } = await list(actorOf(request))
      return {
        items: due.map((one) => dueTaskView(one, links)),
        isWhole: areWhole,
        self: links.to('/tasks'),
      }
    },
  )
}
