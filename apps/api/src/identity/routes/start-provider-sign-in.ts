import { SignInAddress, SignInAttempt } from '@onthaal/shared/identity/schemas'
import { startProviderSignIn } from '../use-cases/start-provider-sign-in.ts'
import type { IdentityRoute } from './identity-route.ts'
import { readBrowserToken, setBrowserToken } from './provider-cookie-route.ts'

export const startProviderSignInRoute: IdentityRoute = async (app, { useCases, secureCookies }) => {
  const start = startProviderSignIn(useCases)
  app.post(
    '/signInAttempts',
    {
      config: {
        permission: 'everybody',
        consults: 'nothing',
        problems: ['resourceNotFound', 'providerUnavailable'],
      },
      schema: {
        operationId: 'startProviderSignIn',
        summary: 'Begin to sign in at the identity provider',
        tags: ['Identity'],
        body: SignInAttempt,
        response: { 200: { description: 'Where to go; a cookie is set', ...SignInAddress } },
      },
    },
    async (request, reply) => {
      const browserToken = readBrowserToken(request, secureCookies)
      const begun = await start({ ...request.body, browserToken })
      setBrowserToken(reply, begun.browserToken, secureCookies)
      return { authorizationUrl: begun.authorizationUrl }
    },
  )
}
