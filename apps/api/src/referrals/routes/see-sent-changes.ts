import { SeenChanges, SentChangeList } from '@onthaal/shared/sent-changes/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { sentChangesView } from '../sent-change-view.ts'
import { seeSentChanges } from '../use-cases/see-sent-changes.ts'
import { ReferralPath, type ReferralRoute } from './referral-route.ts'

export const seeSentChangesRoute: ReferralRoute = async (app, { useCases, links }) => {
  const see = seeSentChanges(useCases)
  app.post(
    '/referrals/:referralId/sentChangesSeen',
    {
      config: {
        permission: 'readReferrals',
        consults: { action: 'openReferral', fields: ['contact', 'interview'] },
        idempotent: true,
      },
      schema: {
        operationId: 'seeSentChanges',
        summary: 'Say that I have seen what changed',
        tags: ['Referrals'],
        params: ReferralPath,
        body: SeenChanges,
        response: { 200: { description: 'What is left to be seen', ...SentChangeList } },
      },
    },
    async (request) => {
      const { referralId } = request.params
      const left = await see({
        actor: actorOf(request),
        referralId,
        input: request.body,
        intent: intentOf(request),
      })
      return sentChangesView(left, referralId, links)
    },
  )
}
