import { PersonMergeList } from '@onthaal/shared/matching/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { personMergesView } from '../match-view.ts'
import { listPersonMerges } from '../use-cases/list-person-merges.ts'
import { PersonPath, type PersonRoute } from './person-route.ts'

export const listPersonMergesRoute: PersonRoute = async (app, { useCases, links }) => {
  const list = listPersonMerges(useCases)
  app.get(
    '/persons/:personId/merges',
    {
      config: {
        permission: 'readPerson',
        consults: { action: 'openFile', fields: ['identity'] },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'listPersonMerges',
        summary: 'List which files became one with this one',
        tags: ['Persons'],
        'x-ignore-rules': { 'col-repres': 'A merge is read with its file alone.' },
        params: PersonPath,
        response: { 200: { description: 'The merges', ...PersonMergeList } },
      },
    },
    async (request) => {
      const found = await list(actorOf(request), request.params.personId)
      return personMergesView(found, links)
    },
  )
}
