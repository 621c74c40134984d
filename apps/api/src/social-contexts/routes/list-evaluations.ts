import { EvaluationList } from '@onthaal/shared/social-contexts/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { evaluationsView } from '../social-context-view.ts'
import { listEvaluations } from '../use-cases/list-evaluations.ts'
import { ProjectPath, type SocialContextRoute } from './social-context-route.ts'

export const listEvaluationsRoute: SocialContextRoute = async (app, { useCases, links }) => {
  const list = listEvaluations(useCases)
  app.get(
    '/referrals/:referralId/evaluations',
    {
      config: {
        permission: 'followEvaluations',
        consults: { action: 'openReferral', fields: ['followUp'] },
      },
      schema: {
        operationId: 'listEvaluations',
        summary: 'List the days for which an OCMW asks feedback of a referral, with what was told',
        tags: ['SocialContexts'],
        'x-ignore-rules': { 'col-repres': 'An evaluation is read with its referral.' },
        params: ProjectPath,
        response: { 200: { description: 'All of them, by their day', ...EvaluationList } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const whole = await list(actor, request.params.referralId)
      return evaluationsView(whole, { actor, links, now: useCases.clock() })
    },
  )
}
