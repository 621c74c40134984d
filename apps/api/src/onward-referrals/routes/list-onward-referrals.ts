import { OnwardReferralList } from '@onthaal/shared/onward-referrals/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { referralFields } from '../../referrals/index.ts'
import { onwardListView } from '../onward-view.ts'
import { listOnwardReferrals } from '../use-cases/list-onward-referrals.ts'
import type { OnwardRoute } from './onward-route.ts'

export const listOnwardReferralsRoute: OnwardRoute = async (app, { useCases, links }) => {
  const list = listOnwardReferrals(useCases)
  app.get(
    '/referrals/:referralId/onwardReferrals',
    {
      config: {
        permission: 'readReferrals',
        consults: { action: 'openReferral', fields: referralFields },
      },
      schema: {
        operationId: 'listOnwardReferrals',
        summary: 'List to which schools and services somebody was referred onward',
        tags: ['OnwardReferrals'],
        params: Type.Object({ referralId: Id }),
        response: { 200: { description: 'The oldest first', ...OnwardReferralList } },
      },
    },
    async (request) => {
      const whole = await list(actorOf(request), request.params.referralId)
      return onwardListView(whole, { links, now: useCases.clock() })
    },
  )
}
