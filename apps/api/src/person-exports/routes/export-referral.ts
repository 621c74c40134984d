import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ReferralExport } from '@onthaal/shared/person-exports/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { referralExportView } from '../person-export-view.ts'
import { exportReferral } from '../use-cases/export-referral.ts'
import type { PersonExportRouteOptions } from './export-person.ts'

export const exportReferralRoute: FastifyPluginAsyncTypebox<PersonExportRouteOptions> = async (
  app,
  { useCases, links },
) => {
  const all = exportReferral(useCases)
  app.get(
    '/referrals/:referralId/export',
    {
      config: {
        permission: 'exportPerson',
        rateLimit: 'searching',
        consults: {
          action: 'export',
          fields: [
            ...(['identity', 'nationalNumber', 'contact', 'languages', 'residence'] as const),
            ...(['household', 'followUp'] as const),
          ],
        },
      },
      schema: {
        operationId: 'exportReferral',
        summary: 'Export all that your organisation keeps with a referral that it received',
        tags: ['Referrals'],
        params: Type.Object({ referralId: Id }),
        response: { 200: { description: 'All of it, at one moment', ...ReferralExport } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const record = await all(actor, request.params.referralId)
      return referralExportView(record, { actor, links, now: record.exportedAt })
    },
  )
}
