import { NewOnwardReferral, OnwardReferral } from '@onthaal/shared/onward-referrals/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { referralFields } from '../../referrals/index.ts'
import { onwardView } from '../onward-view.ts'
import { createOnwardReferral } from '../use-cases/create-onward-referral.ts'
import type { OnwardRoute } from './onward-route.ts'

export const createOnwardReferralRoute: OnwardRoute = async (app, { useCases, links }) => {
  const create = createOnwardReferral(useCases)
  app.post(
    '/referrals/:referralId/onwardReferrals',
    {
      config: {
        permission: 'followReferrals',
        consults: { action: 'change', fields: referralFields },
        idempotent: true,
        problems: ['onwardNotAllowed', 'personRestricted'],
      },
      schema: {
        operationId: 'createOnwardReferral',
        summary: 'Refer somebody onward to a school or a service',
        tags: ['OnwardReferrals'],
        params: Type.Object({ referralId: Id }),
        body: NewOnwardReferral,
        response: { 201: { description: 'The onward referral', ...OnwardReferral } },
      },
    },
    async (request, reply) => {
      const { referralId } = request.params
      const intent = intentOf(request)
      const input = request.body
      const whole = await create({ actor: actorOf(request), referralId, intent, input })
      const view = onwardView(whole, { links, now: useCases.clock() })
      return reply.code(201).header('location', view.href).send(withETag(reply, view))
    },
  )
}
