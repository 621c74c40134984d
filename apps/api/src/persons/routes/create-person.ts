import { NewPerson, Person } from '@onthaal/shared/persons/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { ownPersonView } from '../person-view.ts'
import { createPerson } from '../use-cases/create-person.ts'
import type { PersonRoute } from './person-route.ts'

export const createPersonRoute: PersonRoute = async (app, { useCases, links }) => {
  const create = createPerson(useCases)
  app.post(
    '/persons',
    {
      config: {
        permission: 'createPerson',
        consults: {
          action: 'change',
          fields: ['identity', 'contact', 'languages', 'residence'],
        },
        idempotent: true,
        problems: ['personExists'],
      },
      schema: {
        operationId: 'createPerson',
        summary: 'Open a file for a person',
        tags: ['Persons'],
        body: NewPerson,
        response: { 201: { description: 'The file was opened', ...Person } },
      },
    },
    async (request, reply) => {
      const record = await create(actorOf(request), request.body, intentOf(request))
      const person = ownPersonView(record, links)
      return reply.code(201).header('location', person.href).send(withETag(reply, person))
    },
  )
}
