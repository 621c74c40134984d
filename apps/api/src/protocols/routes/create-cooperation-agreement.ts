import {
  CooperationAgreementList,
  NewCooperationAgreement,
} from '@onthaal/shared/protocols/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { agreementListView } from '../protocol-view.ts'
import { createCooperationAgreement } from '../use-cases/create-cooperation-agreement.ts'
import type { ProtocolRoute } from './protocol-route.ts'

export const createCooperationAgreementRoute: ProtocolRoute = async (app, { useCases, links }) => {
  const create = createCooperationAgreement(useCases)
  app.post(
    '/cooperationAgreements',
    {
      config: { permission: 'manageProtocols', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'createCooperationAgreement',
        summary: 'Write down a cooperation agreement',
        tags: ['Protocols'],
        body: NewCooperationAgreement,
        response: {
          200: { description: 'All agreements as they are now', ...CooperationAgreementList },
        },
      },
    },
    async (request) => {
      const records = await create(actorOf(request), request.body, intentOf(request))
      return agreementListView(records, links, belgianDay(useCases.clock()))
    },
  )
}
