import { Person, PersonInput } from '@onthaal/shared/persons/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { ownPersonView } from '../person-view.ts'
import { updatePerson } from '../use-cases/update-person.ts'
import { PersonPath, type PersonRoute } from './person-route.ts'

export const updatePersonRoute: PersonRoute = async (app, { useCases, links }) => {
  const update = updatePerson(useCases)
  app.put(
    '/persons/:personId',
    {
      config: {
        permission: 'updatePerson',
        consults: {
          action: 'change',
          fields: ['identity', 'contact', 'languages', 'residence'],
        },
        ifMatch: true,
        problems: ['purposeRequired', 'personExists', 'personRestricted'],
      },
      schema: {
        operationId: 'updatePerson',
        summary: 'Replace what your organisation recorded of a person',
        tags: ['Persons'],
        params: PersonPath,
        body: PersonInput,
        response: { 200: { description: 'The person as it is now', ...Person } },
      },
    },
    async (request, reply) => {
      const record = await update(actorOf(request), {
        personId: request.params.personId,
        input: request.body,
        versions: expectedVersions(request),
      })
      return withETag(reply, ownPersonView(record, links))
    },
  )
}
