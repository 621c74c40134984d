import { CurrentSession, Unlocking } from '@onthaal/shared/identity/schemas'
import { actorOf, setSessionCookie } from '../../plugins/authentication.ts'
import { currentSessionView } from '../session-view.ts'
import { unlockSession } from '../use-cases/unlock-session.ts'
import type { IdentityRoute } from './identity-route.ts'

export const unlockSessionRoute: IdentityRoute = async (
  app,
  { useCases, links, secureCookies },
) => {
  const unlock = unlockSession(useCases)
  app.post(
    '/sessions/current/unlocking',
    {
      config: {
        permission: 'signedIn',
        whenLocked: true,
        consults: 'nothing',
        problems: ['signInFailed', 'tooManyFailedRequests'],
      },
      schema: {
        operationId: 'unlockSession',
        summary: 'Unlock the screen with the password of whoever locked it',
        tags: ['Identity'],
        body: Unlocking,
        response: { 200: { description: 'Unlocked; the cookie is a new one', ...CurrentSession } },
      },
    },
    async (request, reply) => {
      const { token, session } = await unlock({
        actor: actorOf(request),
        password: request.body.password,
        address: request.ip,
      })
      setSessionCookie(reply, token, secureCookies)
      return currentSessionView(session, links, useCases)
    },
  )
}
