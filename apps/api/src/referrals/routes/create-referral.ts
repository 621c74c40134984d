import { NewReferral, Referral } from '@onthaal/shared/referrals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { referralView } from '../referral-view.ts'
import { referralFields } from '../shown-referral.ts'
import { createReferral } from '../use-cases/create-referral.ts'
import type { ReferralRoute } from './referral-route.ts'

export const createReferralRoute: ReferralRoute = async (app, { useCases, links }) => {
  const create = createReferral(useCases)
  app.post(
    '/referrals',
    {
      config: {
        permission: 'sendReferrals',
        consults: { action: 'change', fields: referralFields },
        idempotent: true,
        problems: ['draftExists', 'referralPending'],
      },
      schema: {
        operationId: 'createReferral',
        summary: 'Start a referral as a draft',
        tags: ['Referrals'],
        body: NewReferral,
        response: { 201: { description: 'The draft was made', ...Referral } },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const record = await create(actor, request.body, intentOf(request))
      const referral = referralView(record, { actor, links, now: useCases.clock() })
      return reply.code(201).header('location', referral.href).send(withETag(reply, referral))
    },
  )
}
