import { SocialContext, SocialContextInput } from '@onthaal/shared/social-contexts/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { socialContextView } from '../social-context-view.ts'
import { updateSocialContext } from '../use-cases/update-social-context.ts'
import { ProjectPath, type SocialContextRoute } from './social-context-route.ts'

export const updateSocialContextRoute: SocialContextRoute = async (app, { useCases, links }) => {
  const update = updateSocialContext(useCases)
  app.put(
    '/referrals/:referralId/socialContext',
    {
      config: {
        permission: 'keepSocialContexts',
        consults: { action: 'change', fields: ['followUp'] },
        ifMatch: true,
        problems: ['transitionNotAllowed', 'personRestricted'],
      },
      schema: {
        operationId: 'updateSocialContext',
        summary: 'Say within which project of your OCMW somebody is referred',
        tags: ['SocialContexts'],
        params: ProjectPath,
        body: SocialContextInput,
        response: { 200: { description: 'What was said of it, as it is now', ...SocialContext } },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const versions = expectedVersions(request)
      const whole = await update({ actor, ...request.params, input: request.body, versions })
      return withETag(reply, socialContextView(whole, { actor, links }))
    },
  )
}
