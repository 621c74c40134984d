import { CooperationAgreementList } from '@onthaal/shared/agreements/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { agreementListView } from '../agreement-view.ts'
import { listCooperationAgreements } from '../use-cases/list-cooperation-agreements.ts'
import type { AgreementRoute } from './agreement-route.ts'

export const listCooperationAgreementsRoute: AgreementRoute = async (app, { useCases, links }) => {
  const list = listCooperationAgreements(useCases)
  app.get(
    '/cooperationAgreements',
    {
      config: { permission: 'readProtocols', consults: 'nothing' },
      schema: {
        operationId: 'listCooperationAgreements',
        summary: 'List the cooperation agreements of your organisation',
        tags: ['Agreements'],
        response: { 200: { description: 'The agreements', ...CooperationAgreementList } },
      },
    },
    async (request) => {
      const records = await list(actorOf(request))
      return agreementListView(records, links, belgianDay(useCases.clock()))
    },
  )
}
