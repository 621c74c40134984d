import { Person } from '@onthaal/shared/persons/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { ownPersonView } from '../person-view.ts'
import { getPerson } from '../use-cases/get-person.ts'
import { PersonPath, type PersonRoute } from './person-route.ts'

export const getPersonRoute: PersonRoute = async (app, { useCases, links }) => {
  const get = getPerson(useCases)
  app.get(
    '/persons/:personId',
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
        operationId: 'getPerson',
        summary: 'Read a person',
        tags: ['Persons'],
        params: PersonPath,
        response: { 200: { description: 'The person', ...Person } },
      },
    },
    async (request, reply) => {
      const record = await get(actorOf(request), request.params.personId)
      return withETag(reply, ownPersonView(record, links))
    },
  )
}
