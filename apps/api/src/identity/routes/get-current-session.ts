import { CurrentSession } from '@onthaal/shared/identity/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { currentSessionView } from '../session-view.ts'
import { getCurrentSession } from '../use-cases/get-current-session.ts'
import type { IdentityRoute } from './identity-route.ts'

export const getCurrentSessionRoute: IdentityRoute = async (app, { useCases, links }) => {
  const read = getCurrentSession(useCases)
  app.get(
    '/sessions/current',
    {
      config: { permission: 'signedIn', beforeChoice: true, consults: 'nothing' },
      schema: {
        operationId: 'getCurrentSession',
        summary: 'Tell who is signed in',
        tags: ['Identity'],
        response: { 200: { description: 'Who is signed in', ...CurrentSession } },
      },
    },
    async (request) => currentSessionView(await read(actorOf(request)), links, useCases),
  )
}
