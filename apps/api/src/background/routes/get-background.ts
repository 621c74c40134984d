import { Background } from '@onthaal/shared/background/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { backgroundView } from '../background-view.ts'
import { getBackground } from '../use-cases/get-background.ts'
import { type BackgroundRoute, PersonPath } from './background-route.ts'

export const getBackgroundRoute: BackgroundRoute = async (app, { useCases, links }) => {
  const get = getBackground(useCases)
  app.get(
    '/persons/:personId/background',
    {
      config: {
        permission: 'readPerson',
        consults: { action: 'openFile', fields: ['interview'] },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'getBackground',
        summary: 'Read what somebody told of schooling, work and school, and when they can come',
        tags: ['Persons'],
        params: PersonPath,
        response: { 200: { description: 'What they told', ...Background } },
      },
    },
    async (request, reply) => {
      const whole = await get(actorOf(request), request.params.personId)
      return withETag(reply, backgroundView(whole, links))
    },
  )
}
