import { SharedClient } from '@onthaal/shared/shared-clients/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { sharedClientView } from '../shared-client-view.ts'
import { getSharedClient } from '../use-cases/get-shared-client.ts'
import { ClientPath, clientFields, type SharedClientRoute } from './shared-client-route.ts'

export const getSharedClientRoute: SharedClientRoute = async (app, { useCases, links }) => {
  const get = getSharedClient(useCases)
  app.get(
    '/referrals/:referralId/sharedClient',
    {
      config: {
        permission: 'readReferrals',
        consults: { action: 'openReferral', fields: clientFields },
      },
      schema: {
        operationId: 'getSharedClient',
        summary: 'Read what sender and desk share of somebody whom they follow together',
        tags: ['SharedClients'],
        params: ClientPath,
        response: { 200: { description: 'The client, as you may see them', ...SharedClient } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const whole = await get(actor, request.params.referralId)
      return sharedClientView(whole, { actor, links, now: useCases.clock() })
    },
  )
}
