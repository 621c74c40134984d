import { EvaluationList, NewFeedback } from '@onthaal/shared/social-contexts/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { evaluationsView } from '../social-context-view.ts'
import { giveFeedback } from '../use-cases/give-feedback.ts'
import { ProjectPath, type SocialContextRoute } from './social-context-route.ts'

export const giveFeedbackRoute: SocialContextRoute = async (app, { useCases, links }) => {
  const give = giveFeedback(useCases)
  app.post(
    '/referrals/:referralId/evaluationFeedback',
    {
      config: {
        permission: 'giveFeedback',
        consults: { action: 'change', fields: ['followUp'] },
        problems: ['transitionNotAllowed', 'personRestricted'],
        idempotent: true,
      },
      schema: {
        operationId: 'giveFeedback',
        summary: 'Tell an OCMW how it goes, for one of its evaluations',
        tags: ['SocialContexts'],
        params: ProjectPath,
        body: NewFeedback,
        response: { 200: { description: 'The evaluations as they are now', ...EvaluationList } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const intent = intentOf(request)
      const whole = await give({ actor, ...request.params, intent, input: request.body })
      return evaluationsView(whole, { actor, links, now: useCases.clock() })
    },
  )
}
