import { AgreementFile, AgreementTerms } from '@onthaal/shared/agreements/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { agreementFileView } from '../agreement-view.ts'
import { updateCooperationAgreement } from '../use-cases/update-cooperation-agreement.ts'
import { AgreementPath, type AgreementRoute } from './agreement-route.ts'

export const updateCooperationAgreementRoute: AgreementRoute = async (app, { useCases, links }) => {
  const update = updateCooperationAgreement(useCases)
  app.put(
    '/cooperationAgreements/:agreementId',
    {
      config: { permission: 'manageAgreements', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'updateCooperationAgreement',
        summary: 'Correct the terms of an agreement and its register',
        tags: ['Agreements'],
        params: AgreementPath,
        body: AgreementTerms,
        response: { 200: { description: 'The agreement as it is now', ...AgreementFile } },
      },
    },
    async (request, reply) => {
      const { agreementId } = request.params
      const versions = expectedVersions(request)
      const record = await update(actorOf(request), { agreementId, versions, input: request.body })
      return withETag(reply, agreementFileView(record, links, belgianDay(useCases.clock())))
    },
  )
}
