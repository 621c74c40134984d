import { Distribution, NewDistribution } from '@onthaal/shared/distributions/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { distributionView } from '../distribution-view.ts'
import { distributeReferrals } from '../use-cases/distribute-referrals.ts'
import type { DistributionRoute } from './distribution-route.ts'

export const distributeReferralsRoute: DistributionRoute = async (app, { useCases, links }) => {
  const distribute = distributeReferrals(useCases)
  app.post(
    '/distributions',
    {
      config: { permission: 'manageCaseloads', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'distributeReferrals',
        summary: 'Hand many referrals out to colleagues, or back to the queue',
        tags: ['Distributions'],
        body: NewDistribution,
        response: { 201: { description: 'What was handed out', ...Distribution } },
      },
    },
    async (request, reply) => {
      const made = await distribute(actorOf(request), request.body, intentOf(request))
      const view = distributionView(made, links)
      return withETag(reply.code(201).header('location', view.href), view)
    },
  )
}
