import { RetentionListQuery, RetentionRunPage } from '@onthaal/shared/retention/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { pageAddress } from '../page-address.ts'
import { runView } from '../retention-view.ts'
import { listRetentionRuns } from '../use-cases/list-retention-runs.ts'
import type { RetentionRoute } from './retention-route.ts'

export const listRetentionRunsRoute: RetentionRoute = async (app, { useCases, links }) => {
  const list = listRetentionRuns(useCases)
  app.get(
    '/retentionRuns',
    {
      config: { permission: 'manageRetention', consults: 'nothing' },
      schema: {
        operationId: 'listRetentionRuns',
        summary: 'List when the files of your organisation were gone through, newest first',
        tags: ['Retention'],
        'x-ignore-rules': { 'col-repres': 'A run is read in its list alone.' },
        querystring: RetentionListQuery,
        response: { 200: { description: 'A page of the log', ...RetentionRunPage } },
      },
    },
    async (request) => {
      const { items, next } = await list(actorOf(request), request.query)
      const address = pageAddress(links, '/retentionRuns', request.query)
      return { items: items.map(runView), ...address(next) }
    },
  )
}
