import { MatchDecisionList } from '@onthaal/shared/matching/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { matchDecisionsView } from '../match-view.ts'
import { listMatchDecisions } from '../use-cases/list-match-decisions.ts'
import { PersonPath, type PersonRoute } from './person-route.ts'

export const listMatchDecisionsRoute: PersonRoute = async (app, { useCases, links }) => {
  const list = listMatchDecisions(useCases)
  app.get(
    '/persons/:personId/matchDecisions',
    {
      config: {
        permission: 'readPerson',
        consults: { action: 'openFile', fields: ['identity'] },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'listMatchDecisions',
        summary: 'List what was said of this file and others that may be of the same person',
        tags: ['Persons'],
        'x-ignore-rules': { 'col-repres': 'A decision is read with its file alone.' },
        params: PersonPath,
        response: { 200: { description: 'The decisions', ...MatchDecisionList } },
      },
    },
    async (request) => {
      const found = await list(actorOf(request), request.params.personId)
      return matchDecisionsView(found, links)
    },
  )
}
