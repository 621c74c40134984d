import { RetentionPeriodsInput, RetentionSettings } from '@onthaal/shared/retention/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { settingsView } from '../retention-view.ts'
import { updateRetentionSettings } from '../use-cases/update-retention-settings.ts'
import type { RetentionRoute } from './retention-route.ts'

export const updateRetentionSettingsRoute: RetentionRoute = async (app, { useCases, links }) => {
  const update = updateRetentionSettings(useCases)
  app.put(
    '/retentionSettings',
    {
      config: { permission: 'manageRetention', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'updateRetentionSettings',
        summary: 'Choose how long your organisation keeps personal data',
        tags: ['Retention'],
        body: RetentionPeriodsInput,
        response: { 200: { description: 'The periods as they are now', ...RetentionSettings } },
      },
    },
    async (request, reply) => {
      const record = await update(actorOf(request), request.body, expectedVersions(request))
      return withETag(reply, settingsView(record, links))
    },
  )
}
