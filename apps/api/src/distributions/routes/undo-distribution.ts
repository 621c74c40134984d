import { Distribution } from '@onthaal/shared/distributions/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf, withETag } from '../../plugins/preconditions.ts'
import { distributionView } from '../distribution-view.ts'
import { undoDistribution } from '../use-cases/undo-distribution.ts'
import { DistributionPath, type DistributionRoute } from './distribution-route.ts'

export const undoDistributionRoute: DistributionRoute = async (app, { useCases, links }) => {
  const undo = undoDistribution(useCases)
  app.post(
    '/distributions/:distributionId/undoing',
    {
      config: {
        permission: 'manageCaseloads',
        consults: 'nothing',
        idempotent: true,
        ifMatch: true,
        problems: ['distributionNotUndoable'],
      },
      schema: {
        operationId: 'undoDistribution',
        summary: 'Put what I handed out back where it was',
        tags: ['Distributions'],
        params: DistributionPath,
        response: { 200: { description: 'What was put back, and what not', ...Distribution } },
      },
    },
    async (request, reply) => {
      const undone = await undo({
        actor: actorOf(request),
        id: request.params.distributionId,
        versions: expectedVersions(request),
        intent: intentOf(request),
      })
      return withETag(reply, distributionView(undone, links))
    },
  )
}
