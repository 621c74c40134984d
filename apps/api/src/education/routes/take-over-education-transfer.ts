import { TakingOver } from '@onthaal/shared/education/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf } from '../../plugins/preconditions.ts'
import { takeOverEducationTransfer } from '../use-cases/take-over-education-transfer.ts'
import type { EducationRoute } from './education-route.ts'

export const takeOverEducationTransferRoute: EducationRoute = async (app, { useCases }) => {
  const takeOver = takeOverEducationTransfer(useCases)
  app.post(
    '/educationTransfers/:transferId/takingOver',
    {
      config: {
        permission: 'followEducation',
        personsOnly: true,
        consults: 'nothing',
        problems: ['chainMoveNotAllowed', 'personRestricted', 'purposeRequired'],
        idempotent: true,
        ifMatch: true,
      },
      schema: {
        operationId: 'takeOverEducationTransfer',
        summary: 'Take a child over that moved here, with a file of your own',
        tags: ['Education'],
        params: Type.Object({ transferId: Id }),
        body: TakingOver,
        response: { 204: { description: 'Taken over', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await takeOver({
        ...{ actor: actorOf(request), transferId: request.params.transferId },
        ...{ versions: expectedVersions(request), intent: intentOf(request), input: request.body },
      })
      return reply.code(204).send(null)
    },
  )
}
