import { SocialContext } from '@onthaal/shared/social-contexts/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { socialContextView } from '../social-context-view.ts'
import { getSocialContext } from '../use-cases/get-social-context.ts'
import { ProjectPath, type SocialContextRoute } from './social-context-route.ts'

export const getSocialContextRoute: SocialContextRoute = async (app, { useCases, links }) => {
  const get = getSocialContext(useCases)
  app.get(
    '/referrals/:referralId/socialContext',
    {
      config: {
        permission: 'readSocialContexts',
        consults: { action: 'openReferral', fields: ['followUp'] },
      },
      schema: {
        operationId: 'getSocialContext',
        summary: 'Read within which project of your OCMW somebody was referred',
        tags: ['SocialContexts'],
        params: ProjectPath,
        response: { 200: { description: 'What was said of it', ...SocialContext } },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const whole = await get(actor, request.params.referralId)
      return withETag(reply, socialContextView(whole, { actor, links }))
    },
  )
}
