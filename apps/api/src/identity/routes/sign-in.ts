import { Credentials, CurrentSession } from '@onthaal/shared/identity/schemas'
import { setSessionCookie } from '../../plugins/authentication.ts'
import { currentSessionView } from '../session-view.ts'
import { signIn } from '../use-cases/sign-in.ts'
import type { IdentityRoute } from './identity-route.ts'

export const signInRoute: IdentityRoute = async (app, { useCases, links, secureCookies }) => {
  const open = signIn(useCases)
  app.post(
    '/sessions',
    {
      config: {
        permission: 'everybody',
        consults: 'nothing',
        problems: ['resourceNotFound', 'signInFailed', 'tooManyFailedRequests'],
      },
      schema: {
        operationId: 'signIn',
        summary: 'Sign in with a local account',
        tags: ['Identity'],
        body: Credentials,
        response: { 201: { description: 'Signed in; the cookie is set', ...CurrentSession } },
      },
    },
    async (request, reply) => {
      const { token, session } = await open({
        ...request.body,
        address: request.ip,
        previousToken: request.cookies[app.sessionCookieName],
        userAgent: request.headers['user-agent'],
      })
      request.actor = session.actor
      setSessionCookie(reply, token, secureCookies)
      const view = currentSessionView(session, links, useCases)
      return reply.code(201).header('location', view.self).send(view)
    },
  )
}
