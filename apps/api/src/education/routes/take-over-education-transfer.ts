import { EducationChain, TakingOver } from '@onthaal/shared/education/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { chainView } from '../chain-view.ts'
import { takeOverEducationTransfer } from '../use-cases/take-over-education-transfer.ts'
import type { EducationRoute } from './education-route.ts'

export const takeOverEducationTransferRoute: EducationRoute = async (app, { useCases, links }) => {
  const takeOver = takeOverEducationTransfer(useCases)
  app.post(
    '/educationTransfers/:transferId/takingOver',
    {
      config: {
        permission: 'followEducation',
        consults: { action: 'change', fields: ['followUp'] },
        problems: ['chainMoveNotAllowed', 'purposeRequired'],
        idempotent: true,
      },
      schema: {
        operationId: 'takeOverEducationTransfer',
        summary: 'Take a child over that moved here, with a file of your own',
        tags: ['Education'],
        params: Type.Object({ transferId: Id }),
        body: TakingOver,
        response: { 200: { description: 'How the child is followed here', ...EducationChain } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const whole = await takeOver({
        ...{ actor, transferId: request.params.transferId },
        ...{ intent: intentOf(request), input: request.body },
      })
      return chainView(whole, { actor, links, now: useCases.clock() })
    },
  )
}
