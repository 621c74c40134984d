import { PersonPage, PersonQuery } from '@onthaal/shared/persons/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { personSummaryView } from '../person-view.ts'
import { queryPersons } from '../use-cases/query-persons.ts'
import type { PersonRoute } from './person-route.ts'

export const queryPersonsRoute: PersonRoute = async (app, { useCases, links }) => {
  const query = queryPersons(useCases)
  app.post(
    '/persons/query',
    {
      config: {
        permission: 'queryPersons',
        rateLimit: 'searching',
        consults: { action: 'hitList', fields: ['identity'] },
      },
      schema: {
        operationId: 'queryPersons',
        summary: 'Find people by number, name, telephone or birth date',
        tags: ['Persons'],
        body: PersonQuery,
        response: { 200: { description: 'The people that match', ...PersonPage } },
      },
    },
    async (request) => {
      const { files, nextAfter } = await query(actorOf(request), request.body)
      return {
        items: files.map((file) => personSummaryView(file, links)),
        self: links.to('/persons/query'),
        ...(nextAfter === undefined ? {} : { nextAfter }),
      }
    },
  )
}
