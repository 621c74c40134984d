import { RetentionCandidatePage, RetentionListQuery } from '@onthaal/shared/retention/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { pageAddress } from '../page-address.ts'
import { candidateView } from '../retention-view.ts'
import { listRetentionCandidates } from '../use-cases/list-retention-candidates.ts'
import type { RetentionRoute } from './retention-route.ts'

export const listRetentionCandidatesRoute: RetentionRoute = async (app, { useCases, links }) => {
  const list = listRetentionCandidates(useCases)
  app.get(
    '/retentionCandidates',
    {
      config: { permission: 'manageRetention', consults: 'nothing' },
      schema: {
        operationId: 'listRetentionCandidates',
        summary: 'List which files the last dry run of your organisation would let go',
        tags: ['Retention'],
        'x-ignore-rules': { 'col-repres': 'What would go is read in its list alone.' },
        querystring: RetentionListQuery,
        response: { 200: { description: 'A page of the list', ...RetentionCandidatePage } },
      },
    },
    async (request) => {
      const { items, next } = await list(actorOf(request), request.query)
      const address = pageAddress(links, '/retentionCandidates', request.query)
      return { items: items.map(candidateView), ...address(next) }
    },
  )
}
