import { Referral, ReferralDraft } from '@onthaal/shared/referrals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { referralView } from '../referral-view.ts'
import { referralFields } from '../shown-referral.ts'
import { updateReferral } from '../use-cases/update-referral.ts'
import { ReferralPath, type ReferralRoute } from './referral-route.ts'

export const updateReferralRoute: ReferralRoute = async (app, { useCases, links }) => {
  const update = updateReferral(useCases)
  app.put(
    '/referrals/:referralId',
    {
      config: {
        permission: 'sendReferrals',
        consults: { action: 'change', fields: referralFields },
        ifMatch: true,
        problems: ['transitionNotAllowed', 'referralPending'],
      },
      schema: {
        operationId: 'updateReferral',
        summary: 'Replace what a draft asks',
        tags: ['Referrals'],
        params: ReferralPath,
        body: ReferralDraft,
        response: { 200: { description: 'The draft as it is now', ...Referral } },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const record = await update(actor, {
        referralId: request.params.referralId,
        versions: expectedVersions(request),
        input: request.body,
      })
      return withETag(reply, referralView(record, { actor, links, now: useCases.clock() }))
    },
  )
}
