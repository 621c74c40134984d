import { RetentionSettings } from '@onthaal/shared/retention/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { settingsView } from '../retention-view.ts'
import { getRetentionSettings } from '../use-cases/get-retention-settings.ts'
import type { RetentionRoute } from './retention-route.ts'

export const getRetentionSettingsRoute: RetentionRoute = async (app, { useCases, links }) => {
  const get = getRetentionSettings(useCases)
  app.get(
    '/retentionSettings',
    {
      config: { permission: 'manageRetention', consults: 'nothing' },
      schema: {
        operationId: 'getRetentionSettings',
        summary: 'Read how long your organisation keeps personal data',
        tags: ['Retention'],
        'x-ignore-rules': { 'col-repres': 'One set of periods for an organisation, and no list.' },
        response: { 200: { description: 'The periods', ...RetentionSettings } },
      },
    },
    async (request, reply) => withETag(reply, settingsView(await get(actorOf(request)), links)),
  )
}
