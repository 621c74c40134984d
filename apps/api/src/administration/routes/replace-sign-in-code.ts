import { SignInCode } from '@onthaal/shared/administration/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { replaceSignInCode } from '../use-cases/replace-sign-in-code.ts'
import { type AdministrationRoute, UserPath } from './administration-route.ts'

export const replaceSignInCodeRoute: AdministrationRoute = async (app, { useCases }) => {
  const replace = replaceSignInCode(useCases)
  app.put(
    '/users/:userId/signInCode',
    {
      config: { permission: 'manageUsers', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'replaceSignInCode',
        summary: 'Make a code with which a user sets a password once',
        tags: ['Administration'],
        params: UserPath,
        response: { 200: { description: 'The code, shown this once', ...SignInCode } },
      },
    },
    async (request, reply) => {
      const { userId } = request.params
      const versions = expectedVersions(request)
      return withETag(reply, await replace(actorOf(request), { userId, versions }))
    },
  )
}
