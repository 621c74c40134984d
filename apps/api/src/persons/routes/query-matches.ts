import { MatchQuery, PersonMatchList } from '@onthaal/shared/matching/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { matchesView } from '../match-view.ts'
import { queryMatches } from '../use-cases/query-matches.ts'
import type { PersonRoute } from './person-route.ts'

export const queryMatchesRoute: PersonRoute = async (app, { useCases, links }) => {
  const query = queryMatches(useCases)
  app.post(
    '/persons/matches',
    {
      config: {
        permission: 'queryPersons',
        rateLimit: 'searching',
        consults: { action: 'hitList', fields: ['identity', 'contact'] },
      },
      schema: {
        operationId: 'queryMatches',
        summary: 'Find files that may be of somebody who is being registered',
        tags: ['Persons'],
        body: MatchQuery,
        response: { 200: { description: 'The files, the likeliest first', ...PersonMatchList } },
      },
    },
    async (request) => {
      const suspects = await query(actorOf(request), request.body)
      return matchesView(suspects, links, '/persons/matches')
    },
  )
}
