import { InformedPersonPage, InformedPersonQuery } from '@onthaal/shared/informing/schemas'
import { personSummaryView } from '../../persons/index.ts'
import { actorOf } from '../../plugins/authentication.ts'
import { listInformedPersons } from '../use-cases/list-informed-persons.ts'
import type { InformingRoute } from './informing-route.ts'

export const listInformedPersonsRoute: InformingRoute = async (app, { useCases, links }) => {
  const list = listInformedPersons(useCases)
  app.get(
    '/informedPersons',
    {
      config: {
        permission: 'readArrivals',
        consults: { action: 'workList', fields: ['identity', 'interview'] },
      },
      schema: {
        operationId: 'listInformedPersons',
        summary: 'List whom your organisation informed in these days',
        tags: ['Informing'],
        'x-ignore-rules': { 'col-repres': 'Each of them is a person, and read as one.' },
        querystring: InformedPersonQuery,
        response: { 200: { description: 'A page of the list', ...InformedPersonPage } },
      },
    },
    async (request) => {
      const { files, next, ...total } = await list(actorOf(request), request.query)
      return {
        items: files.map((file) => ({
          person: personSummaryView(file, links),
          recordedAt: file.recordedAt.toISOString(),
        })),
        self: links.page('/informedPersons', request.query),
        ...(next === undefined
          ? {}
          : { next: links.page('/informedPersons', { ...request.query, after: next }) }),
        ...total,
      }
    },
  )
}
