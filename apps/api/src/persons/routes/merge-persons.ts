import { NewPersonMerge, PersonMergeList } from '@onthaal/shared/matching/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { personMergesView } from '../match-view.ts'
import { mergePersons } from '../use-cases/merge-persons.ts'
import { PersonPath, type PersonRoute } from './person-route.ts'

export const mergePersonsRoute: PersonRoute = async (app, { useCases, links }) => {
  const merge = mergePersons(useCases)
  app.post(
    '/persons/:personId/merges',
    {
      config: {
        permission: 'updatePerson',
        consults: { action: 'change', fields: ['identity'] },
        problems: ['purposeRequired', 'personRestricted'],
        idempotent: true,
      },
      schema: {
        operationId: 'mergePersons',
        summary: 'Make another file of the same person one with this one',
        tags: ['Persons'],
        params: PersonPath,
        body: NewPersonMerge,
        response: {
          200: { description: 'What became one with the file by now', ...PersonMergeList },
        },
      },
    },
    async (request) => {
      const merged = await merge({
        actor: actorOf(request),
        ...request.params,
        intent: intentOf(request),
        input: request.body,
      })
      return personMergesView(merged, links)
    },
  )
}
