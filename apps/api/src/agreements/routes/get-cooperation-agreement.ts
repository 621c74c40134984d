import { AgreementFile } from '@onthaal/shared/agreements/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { agreementFileView } from '../agreement-view.ts'
import { getCooperationAgreement } from '../use-cases/get-cooperation-agreement.ts'
import { AgreementPath, type AgreementRoute } from './agreement-route.ts'

export const getCooperationAgreementRoute: AgreementRoute = async (app, { useCases, links }) => {
  const get = getCooperationAgreement(useCases)
  app.get(
    '/cooperationAgreements/:agreementId',
    {
      config: { permission: 'readProtocols', consults: 'nothing' },
      schema: {
        operationId: 'getCooperationAgreement',
        summary: 'Get an agreement with its register and its commitments',
        tags: ['Agreements'],
        params: AgreementPath,
        response: { 200: { description: 'The agreement', ...AgreementFile } },
      },
    },
    async (request, reply) => {
      const record = await get(actorOf(request), request.params.agreementId)
      return withETag(reply, agreementFileView(record, links, belgianDay(useCases.clock())))
    },
  )
}
