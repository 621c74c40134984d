import { DueEvaluationList } from '@onthaal/shared/social-contexts/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { dueEvaluationsView } from '../social-context-view.ts'
import { listDueEvaluations } from '../use-cases/list-due-evaluations.ts'
import type { SocialContextRoute } from './social-context-route.ts'

export const listDueEvaluationsRoute: SocialContextRoute = async (app, { useCases, links }) => {
  const list = listDueEvaluations(useCases)
  app.get(
    '/evaluations',
    {
      config: {
        permission: 'followEvaluations',
        consults: { action: 'workList', fields: ['identity', 'followUp'] },
      },
      schema: {
        operationId: 'listDueEvaluations',
        summary: 'List the evaluations that ask for your attention',
        tags: ['SocialContexts'],
        'x-ignore-rules': { 'col-repres': 'An evaluation is read with its referral.' },
        response: {
          200: { description: 'Up to 100, the longest due first', ...DueEvaluationList },
        },
      },
    },
    async (request) => {
      const found = await list(actorOf(request))
      return dueEvaluationsView(found, { links, now: useCases.clock() })
    },
  )
}
