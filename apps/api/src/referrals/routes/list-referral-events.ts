import { ReferralEventList } from '@onthaal/shared/referral-events/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { referralEventViews } from '../referral-view.ts'
import { listReferralEvents } from '../use-cases/list-referral-events.ts'
import { ReferralPath, type ReferralRoute } from './referral-route.ts'

export const listReferralEventsRoute: ReferralRoute = async (app, { useCases, links }) => {
  const list = listReferralEvents(useCases)
  app.get(
    '/referrals/:referralId/events',
    {
      config: {
        permission: 'readReferrals',
        consults: { action: 'openReferral', fields: ['followUp'] },
      },
      schema: {
        operationId: 'listReferralEvents',
        summary: 'Tell what happened to a referral',
        tags: ['Referrals'],
        params: ReferralPath,
        'x-ignore-rules': { 'col-repres': 'An event is read with its referral alone.' },
        response: { 200: { description: 'The events, oldest first', ...ReferralEventList } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { referralId } = request.params
      const { record, events } = await list(actor, referralId)
      return {
        items: referralEventViews(record, events, actor),
        self: `${links.referral(referralId)}/events`,
      }
    },
  )
}
