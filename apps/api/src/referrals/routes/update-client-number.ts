import { ClientNumber } from '@onthaal/shared/referral-moves/schemas'
import { Referral } from '@onthaal/shared/referrals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { referralView } from '../referral-view.ts'
import { referralFields } from '../shown-referral.ts'
import { updateClientNumber } from '../use-cases/update-client-number.ts'
import { ReferralPath, type ReferralRoute } from './referral-route.ts'

export const updateClientNumberRoute: ReferralRoute = async (app, { useCases, links }) => {
  const update = updateClientNumber(useCases)
  app.put(
    '/referrals/:referralId/clientNumber',
    {
      config: {
        permission: 'followReferrals',
        consults: { action: 'change', fields: referralFields },
        ifMatch: true,
        problems: ['transitionNotAllowed'],
      },
      schema: {
        operationId: 'updateClientNumber',
        summary: "Write down the person's number in the agency's own system",
        tags: ['Referrals'],
        params: ReferralPath,
        body: ClientNumber,
        response: { 200: { description: 'The referral as it is now', ...Referral } },
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
