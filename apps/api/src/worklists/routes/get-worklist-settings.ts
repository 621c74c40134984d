import { WorklistSettings } from '@onthaal/shared/worklists/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { getWorklistSettings } from '../use-cases/get-worklist-settings.ts'
import { worklistSettingsView } from '../worklist-view.ts'
import type { WorklistRoute } from './worklist-route.ts'

export const getWorklistSettingsRoute: WorklistRoute = async (app, { useCases, links }) => {
  const get = getWorklistSettings(useCases)
  app.get(
    '/worklistSettings',
    {
      config: { permission: 'readReferrals', consults: 'nothing' },
      schema: {
        operationId: 'getWorklistSettings',
        summary: 'Read how you work in lists, with the views that colleagues share',
        tags: ['Referrals'],
        'x-ignore-rules': { 'col-repres': 'One set of settings for a membership, and no list.' },
        response: { 200: { description: 'The settings', ...WorklistSettings } },
      },
    },
    async (request, reply) =>
      withETag(reply, worklistSettingsView(await get(actorOf(request)), links)),
  )
}
