import { DistributionPreview, DistributionProposal } from '@onthaal/shared/distributions/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { distributionPreviewView } from '../distribution-view.ts'
import { previewDistribution } from '../use-cases/preview-distribution.ts'
import type { DistributionRoute } from './distribution-route.ts'

export const previewDistributionRoute: DistributionRoute = async (app, { useCases, links }) => {
  const preview = previewDistribution(useCases)
  app.post(
    '/distributions/preview',
    {
      config: { permission: 'manageCaseloads', consults: 'nothing' },
      schema: {
        operationId: 'previewDistribution',
        summary: 'See who would get how much, and what cannot go',
        tags: ['Distributions'],
        body: DistributionProposal,
        response: { 200: { description: 'What would happen', ...DistributionPreview } },
      },
    },
    async (request) =>
      distributionPreviewView(await preview(actorOf(request), request.body), links),
  )
}
