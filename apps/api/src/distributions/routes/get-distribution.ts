import { Distribution } from '@onthaal/shared/distributions/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { distributionView } from '../distribution-view.ts'
import { getDistribution } from '../use-cases/get-distribution.ts'
import { DistributionPath, type DistributionRoute } from './distribution-route.ts'

export const getDistributionRoute: DistributionRoute = async (app, { useCases, links }) => {
  const get = getDistribution(useCases)
  app.get(
    '/distributions/:distributionId',
    {
      config: { permission: 'manageCaseloads', consults: 'nothing' },
      schema: {
        operationId: 'getDistribution',
        summary: 'See what I handed out, and what became of it',
        tags: ['Distributions'],
        params: DistributionPath,
        response: { 200: { description: 'What was handed out', ...Distribution } },
      },
    },
    async (request, reply) => {
      const found = await get(actorOf(request), request.params.distributionId)
      return withETag(reply, distributionView(found, links))
    },
  )
}
