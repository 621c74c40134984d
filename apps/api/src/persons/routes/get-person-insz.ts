import { PersonInsz } from '@onthaal/shared/persons/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { getPersonInsz } from '../use-cases/get-person-insz.ts'
import { PersonPath, type PersonRoute } from './person-route.ts'

export const getPersonInszRoute: PersonRoute = async (app, { useCases }) => {
  const get = getPersonInsz(useCases)
  app.get(
    '/persons/:personId/insz',
    {
      config: {
        permission: 'readPerson',
        consults: { action: 'showNumber', fields: ['nationalNumber'] },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'getPersonInsz',
        summary: 'Show the whole number of a person',
        tags: ['Persons'],
        params: PersonPath,
        response: { 200: { description: 'The number', ...PersonInsz } },
      },
    },
    async (request) => ({ insz: await get(actorOf(request), request.params.personId) }),
  )
}
