import { PersonChangePage, PersonChangeQuery } from '@onthaal/shared/persons/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { personChangeView } from '../person-view.ts'
import { listPersonChanges } from '../use-cases/list-person-changes.ts'
import { PersonPath, type PersonRoute } from './person-route.ts'

export const listPersonChangesRoute: PersonRoute = async (app, { useCases, links }) => {
  const list = listPersonChanges(useCases)
  app.get(
    '/persons/:personId/changes',
    {
      config: {
        permission: 'readPerson',
        consults: {
          action: 'openFile',
          fields: ['identity', 'contact', 'languages', 'residence'],
        },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'listPersonChanges',
        summary: 'List what changed in the file that your organisation keeps, newest first',
        tags: ['Persons'],
        'x-ignore-rules': { 'col-repres': 'A change is read with its file alone.' },
        params: PersonPath,
        querystring: PersonChangeQuery,
        response: { 200: { description: 'A page of the history', ...PersonChangePage } },
      },
    },
    async (request) => {
      const { personId } = request.params
      const { pageSize, after } = request.query
      const { records, next } = await list(actorOf(request), personId, request.query)
      const address = (place: string | undefined) => {
        const parameters = new URLSearchParams()
        if (pageSize !== undefined) parameters.set('pageSize', String(pageSize))
        if (place !== undefined) parameters.set('after', place)
        const query = parameters.size === 0 ? '' : `?${parameters}`
        return links.to(`/persons/${personId}/changes${query}`)
      }
      return {
        items: records.map(personChangeView),
        self: address(after),
        ...(next === undefined ? {} : { next: address(next) }),
      }
    },
  )
}
