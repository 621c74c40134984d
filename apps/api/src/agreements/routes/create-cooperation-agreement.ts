import { AgreementFile, NewCooperationAgreement } from '@onthaal/shared/agreements/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { agreementFileView } from '../agreement-view.ts'
import { createCooperationAgreement } from '../use-cases/create-cooperation-agreement.ts'
import type { AgreementRoute } from './agreement-route.ts'

export const createCooperationAgreementRoute: AgreementRoute = async (app, { useCases, links }) => {
  const create = createCooperationAgreement(useCases)
  app.post(
    '/cooperationAgreements',
    {
      config: { permission: 'manageAgreements', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'createCooperationAgreement',
        summary: 'Write down a cooperation agreement, or an addendum to one',
        tags: ['Agreements'],
        body: NewCooperationAgreement,
        response: { 201: { description: 'The agreement', ...AgreementFile } },
      },
    },
    async (request, reply) => {
      const record = await create(actorOf(request), request.body, intentOf(request))
      const agreement = agreementFileView(record, links, belgianDay(useCases.clock()))
      return reply.code(201).header('location', agreement.href).send(withETag(reply, agreement))
    },
  )
}
