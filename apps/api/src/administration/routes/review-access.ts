import { User } from '@onthaal/shared/administration/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf, withETag } from '../../plugins/preconditions.ts'
import { reviewAccess } from '../use-cases/review-access.ts'
import { userView } from '../user-view.ts'
import { type AdministrationRoute, UserPath } from './administration-route.ts'

export const reviewAccessRoute: AdministrationRoute = async (app, { useCases, links }) => {
  const review = reviewAccess(useCases)
  app.post(
    '/users/:userId/accessReview',
    {
      config: { permission: 'manageUsers', consults: 'nothing', ifMatch: true, idempotent: true },
      schema: {
        operationId: 'reviewAccess',
        summary: 'Say that what a user may do is still right',
        tags: ['Administration'],
        params: UserPath,
        response: { 200: { description: 'The user as they are now', ...User } },
      },
    },
    async (request, reply) => {
      const record = await review(actorOf(request), {
        userId: request.params.userId,
        versions: expectedVersions(request),
        intent: intentOf(request),
      })
      return withETag(reply, userView(record, links))
    },
  )
}
