import { Background, BackgroundInput } from '@onthaal/shared/background/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { backgroundView } from '../background-view.ts'
import { updateBackground } from '../use-cases/update-background.ts'
import { type BackgroundRoute, PersonPath } from './background-route.ts'

export const updateBackgroundRoute: BackgroundRoute = async (app, { useCases, links }) => {
  const update = updateBackground(useCases)
  app.put(
    '/persons/:personId/background',
    {
      config: {
        permission: 'updatePerson',
        consults: { action: 'change', fields: ['interview'] },
        ifMatch: true,
        problems: ['purposeRequired', 'personRestricted'],
      },
      schema: {
        operationId: 'updateBackground',
        summary: 'Replace what somebody told of schooling, work and school, and when they can come',
        tags: ['Persons'],
        params: PersonPath,
        body: BackgroundInput,
        response: { 200: { description: 'What they told, as it is now', ...Background } },
      },
    },
    async (request, reply) => {
      const whole = await update(actorOf(request), {
        personId: request.params.personId,
        input: request.body,
        versions: expectedVersions(request),
      })
      return withETag(reply, backgroundView(whole, links))
    },
  )
}
