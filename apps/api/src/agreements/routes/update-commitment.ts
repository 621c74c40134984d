import { AgreementFile, CommitmentInput } from '@onthaal/shared/agreements/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { agreementFileView } from '../agreement-view.ts'
import { updateCommitment } from '../use-cases/update-commitment.ts'
import type { AgreementRoute } from './agreement-route.ts'

/** A code that no paragraph has names nothing, as an id that nothing has. */
const CommitmentPath = Type.Object({
  agreementId: Id,
  commitmentCode: Type.String({ minLength: 1, maxLength: 40 }),
})

export const updateCommitmentRoute: AgreementRoute = async (app, { useCases, links }) => {
  const update = updateCommitment(useCases)
  app.put(
    '/cooperationAgreements/:agreementId/commitments/:commitmentCode',
    {
      config: { permission: 'manageAgreements', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'updateCommitment',
        summary: 'Say how a paragraph of an agreement is kept',
        tags: ['Agreements'],
        params: CommitmentPath,
        body: CommitmentInput,
        response: { 200: { description: 'The agreement as it is now', ...AgreementFile } },
      },
    },
    async (request, reply) => {
      const { agreementId, commitmentCode: code } = request.params
      const versions = expectedVersions(request)
      const command = { agreementId, code, versions, input: request.body }
      const record = await update(actorOf(request), command)
      return withETag(reply, agreementFileView(record, links, belgianDay(useCases.clock())))
    },
  )
}
