import { ReferralTerm, ReferralTermInput } from '@onthaal/shared/referral-terms/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { referralTermView } from '../referral-term-view.ts'
import { updateReferralTerm } from '../use-cases/update-referral-term.ts'
import type { ReferralTermRoute } from './referral-term-route.ts'

export const updateReferralTermRoute: ReferralTermRoute = async (app, { useCases }) => {
  const update = updateReferralTerm(useCases)
  app.put(
    '/referralTerms/:referralTermId',
    {
      config: { permission: 'manageDesks', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'updateReferralTerm',
        summary: 'Change terms of referrals that are not sent yet',
        tags: ['Organisations'],
        params: Type.Object({ referralTermId: Id }),
        body: ReferralTermInput,
        response: { 200: { description: 'The terms as they are now', ...ReferralTerm } },
      },
    },
    async (request, reply) => {
      const { referralTermId } = request.params
      const command = { referralTermId, versions: expectedVersions(request), input: request.body }
      return withETag(reply, referralTermView(await update(actorOf(request), command)))
    },
  )
}
