import { TransferDecline } from '@onthaal/shared/education/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf } from '../../plugins/preconditions.ts'
import { declineEducationTransfer } from '../use-cases/decline-education-transfer.ts'
import type { EducationRoute } from './education-route.ts'

export const declineEducationTransferRoute: EducationRoute = async (app, { useCases }) => {
  const decline = declineEducationTransfer(useCases)
  app.post(
    '/educationTransfers/:transferId/refusal',
    {
      config: {
        permission: 'followEducation',
        personsOnly: true,
        consults: 'nothing',
        problems: ['chainMoveNotAllowed'],
        idempotent: true,
        ifMatch: true,
      },
      schema: {
        operationId: 'declineEducationTransfer',
        summary: 'Say that a child that was passed on does not live here',
        tags: ['Education'],
        params: Type.Object({ transferId: Id }),
        body: TransferDecline,
        response: {
          204: { description: 'Followed again where it came from', ...Type.Null() },
        },
      },
    },
    async (request, reply) => {
      await decline({
        ...{ actor: actorOf(request), transferId: request.params.transferId },
        ...{ versions: expectedVersions(request), intent: intentOf(request), input: request.body },
      })
      return reply.code(204).send(null)
    },
  )
}
