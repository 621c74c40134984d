import { SentChangeList } from '@onthaal/shared/sent-changes/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { sentChangesView } from '../sent-change-view.ts'
import { listSentChanges } from '../use-cases/list-sent-changes.ts'
import { ReferralPath, type ReferralRoute } from './referral-route.ts'

export const listSentChangesRoute: ReferralRoute = async (app, { useCases, links }) => {
  const list = listSentChanges(useCases)
  app.get(
    '/referrals/:referralId/sentChanges',
    {
      config: {
        permission: 'readReferrals',
        consults: { action: 'openReferral', fields: ['contact', 'interview'] },
      },
      schema: {
        operationId: 'listSentChanges',
        summary: 'Tell what the sender changed since I last looked',
        tags: ['Referrals'],
        params: ReferralPath,
        'x-ignore-rules': { 'col-repres': 'A change is read with its referral alone.' },
        response: { 200: { description: 'One line for each field', ...SentChangeList } },
      },
    },
    async (request) => {
      const { referralId } = request.params
      return sentChangesView(await list(actorOf(request), referralId), referralId, links)
    },
  )
}
