import { MatchDecisionList, NewMatchDecision } from '@onthaal/shared/matching/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { matchDecisionsView } from '../match-view.ts'
import { decideMatch } from '../use-cases/decide-match.ts'
import { PersonPath, type PersonRoute } from './person-route.ts'

export const decideMatchRoute: PersonRoute = async (app, { useCases, links }) => {
  const decide = decideMatch(useCases)
  app.post(
    '/persons/:personId/matchDecisions',
    {
      config: {
        permission: 'updatePerson',
        consults: { action: 'change', fields: ['identity'] },
        problems: ['purposeRequired'],
        idempotent: true,
      },
      schema: {
        operationId: 'decideMatch',
        summary: 'Write down whether two files are of one person',
        tags: ['Persons'],
        params: PersonPath,
        body: NewMatchDecision,
        response: { 200: { description: 'The decisions as they are now', ...MatchDecisionList } },
      },
    },
    async (request) => {
      const decided = await decide({
        actor: actorOf(request),
        ...request.params,
        intent: intentOf(request),
        input: request.body,
      })
      return matchDecisionsView(decided, links)
    },
  )
}
