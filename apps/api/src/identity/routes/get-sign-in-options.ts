import { SignInOptions } from '@onthaal/shared/identity/schemas'
import { getSignInOptions } from '../use-cases/get-sign-in-options.ts'
import type { IdentityRoute } from './identity-route.ts'

export const getSignInOptionsRoute: IdentityRoute = async (app, { useCases, links }) => {
  const read = getSignInOptions(useCases)
  app.get(
    '/signInOptions',
    {
      config: { permission: 'everybody', consults: 'nothing' },
      schema: {
        operationId: 'getSignInOptions',
        summary: 'Tell in which ways people sign in here',
        tags: ['Identity'],
        'x-ignore-rules': { 'col-repres': 'Two switches of the installation, and no collection.' },
        response: { 200: { description: 'The ways', ...SignInOptions } },
      },
    },
    async () => ({ ...read(), self: links.to('/signInOptions') }),
  )
}
