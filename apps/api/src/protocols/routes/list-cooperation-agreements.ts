import { CooperationAgreementList } from '@onthaal/shared/protocols/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { agreementListView } from '../protocol-view.ts'
import { listCooperationAgreements } from '../use-cases/list-cooperation-agreements.ts'
import type { ProtocolRoute } from './protocol-route.ts'

export const listCooperationAgreementsRoute: ProtocolRoute = async (app, { useCases, links }) => {
  const list = listCooperationAgreements(useCases)
  app.get(
    '/cooperationAgreements',
    {
      config: { permission: 'readProtocols', consults: 'nothing' },
      schema: {
        operationId: 'listCooperationAgreements',
        summary: 'List the cooperation agreements of your organisation',
        tags: ['Protocols'],
        'x-ignore-rules': { 'col-repres': 'An agreement has no address of its own.' },
        response: { 200: { description: 'The agreements', ...CooperationAgreementList } },
      },
    },
    async (request) => {
      const records = await list(actorOf(request))
      return agreementListView(records, links, belgianDay(useCases.clock()))
    },
  )
}
