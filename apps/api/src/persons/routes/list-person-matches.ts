import { PersonMatchList } from '@onthaal/shared/matching/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { matchesView } from '../match-view.ts'
import { personSummaryView } from '../person-view.ts'
import { listPersonMatches } from '../use-cases/list-person-matches.ts'
import { PersonPath, type PersonRoute } from './person-route.ts'

export const listPersonMatchesRoute: PersonRoute = async (app, { useCases, links }) => {
  const list = listPersonMatches(useCases)
  app.get(
    '/persons/:personId/matches',
    {
      config: {
        permission: 'queryPersons',
        consults: { action: 'hitList', fields: ['identity', 'contact'] },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'listPersonMatches',
        summary:
          'List files that may be of the same person, as long as nobody said whether they are',
        tags: ['Persons'],
        'x-ignore-rules': { 'col-repres': 'A match is read with its file alone.' },
        params: PersonPath,
        response: { 200: { description: 'The files, the likeliest first', ...PersonMatchList } },
      },
    },
    async (request) => {
      const { personId } = request.params
      const { suspects, same } = await list(actorOf(request), personId)
      return {
        ...matchesView(suspects, links, `/persons/${personId}/matches`),
        same: same.map((file) => personSummaryView(file, links)),
      }
    },
  )
}
