import { BrokenGlassPage, BrokenGlassQuery } from '@onthaal/shared/consultations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { brokenGlassView } from '../broken-glass-view.ts'
import { listBrokenGlasses } from '../use-cases/list-broken-glasses.ts'
import { type OversightRoute, pageAddress } from './oversight-route.ts'

export const listBrokenGlassesRoute: OversightRoute = async (app, { useCases, links }) => {
  const list = listBrokenGlasses(useCases)
  app.get(
    '/brokenGlasses',
    {
      config: {
        permission: 'readConsultations',
        consults: { action: 'readLog', fields: ['identity'] },
      },
      schema: {
        operationId: 'listBrokenGlasses',
        summary: 'List where somebody of your organisation broke the glass, the newest first',
        tags: ['Consultations'],
        'x-ignore-rules': {
          'col-repres': 'What was said to open a file is read in this list alone.',
        },
        querystring: BrokenGlassQuery,
        response: { 200: { description: 'A page of the list', ...BrokenGlassPage } },
      },
    },
    async (request) => {
      const { records, next, ...count } = await list(actorOf(request), request.query)
      const address = (query: object) => links.to(pageAddress('/brokenGlasses', { ...query }))
      return {
        items: records.map((record) => brokenGlassView(record, links)),
        self: address(request.query),
        ...(next === undefined ? {} : { next: address({ ...request.query, after: next }) }),
        ...count,
      }
    },
  )
}
