import { WorklistSettings, WorklistSettingsInput } from '@onthaal/shared/worklists/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { updateWorklistSettings } from '../use-cases/update-worklist-settings.ts'
import { worklistSettingsView } from '../worklist-view.ts'
import type { WorklistRoute } from './worklist-route.ts'

export const updateWorklistSettingsRoute: WorklistRoute = async (app, { useCases, links }) => {
  const update = updateWorklistSettings(useCases)
  app.put(
    '/worklistSettings',
    {
      config: { permission: 'readReferrals', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'updateWorklistSettings',
        summary: 'Keep how you work in lists: columns, order, views and shortcuts',
        tags: ['Referrals'],
        body: WorklistSettingsInput,
        response: { 200: { description: 'The settings as they are now', ...WorklistSettings } },
      },
    },
    async (request, reply) => {
      const record = await update(actorOf(request), request.body, expectedVersions(request))
      return withETag(reply, worklistSettingsView(record, links))
    },
  )
}
