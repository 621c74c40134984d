import { ProviderReturn, ProviderSession } from '@onthaal/shared/identity/schemas'
import { setSessionCookie } from '../../plugins/authentication.ts'
import { completeProviderSignIn } from '../use-cases/complete-provider-sign-in.ts'
import type { IdentityRoute } from './identity-route.ts'
import { clearBrowserToken, readBrowserToken } from './provider-cookie-route.ts'

export const completeProviderSignInRoute: IdentityRoute = async (app, options) => {
  const { useCases, links, secureCookies } = options
  const complete = completeProviderSignIn(useCases)
  app.post(
    '/providerSessions',
    {
      config: {
        permission: 'everybody',
        consults: 'nothing',
        problems: [
          ...(['resourceNotFound', 'providerUnavailable', 'signInExpired'] as const),
          ...(['signInCancelled', 'signInNotProven', 'organisationUnknown'] as const),
          ...(['roleUnknown', 'accountClosed'] as const),
        ],
      },
      schema: {
        operationId: 'completeProviderSignIn',
        summary: 'Sign in with what the identity provider answered',
        tags: ['Identity'],
        body: ProviderReturn,
        response: { 201: { description: 'Signed in; the cookie is set', ...ProviderSession } },
      },
    },
    async (request, reply) => {
      const { token, userId, returnTo } = await complete({
        answer: request.body,
        browserToken: readBrowserToken(request, secureCookies),
        previousToken: request.cookies[app.sessionCookieName],
        userAgent: request.headers['user-agent'],
      })
      request.log.info({ user: userId, operation: 'completeProviderSignIn' }, 'signed in')
      setSessionCookie(reply, token, secureCookies)
      clearBrowserToken(reply, secureCookies)
      const self = links.to('/sessions/current')
      const view = { self, ...(returnTo === undefined ? {} : { returnTo }) }
      return reply.code(201).header('location', self).send(view)
    },
  )
}
