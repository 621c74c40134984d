import { SessionList } from '@onthaal/shared/identity/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { sessionListView } from '../session-view.ts'
import { listSessions } from '../use-cases/list-sessions.ts'
import type { IdentityRoute } from './identity-route.ts'

export const listSessionsRoute: IdentityRoute = async (app, { useCases, links }) => {
  const list = listSessions(useCases)
  app.get(
    '/sessions',
    {
      config: { permission: 'signedIn', consults: 'nothing' },
      schema: {
        operationId: 'listSessions',
        summary: 'List where one is signed in',
        tags: ['Identity'],
        response: { 200: { description: 'The sessions, last used first', ...SessionList } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      return sessionListView(await list(actor), actor, links)
    },
  )
}
