import { EducationBoardItem, EducationNextStep } from '@onthaal/shared/education/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { boardItemView } from '../board-view.ts'
import { setEducationNextStep } from '../use-cases/set-education-next-step.ts'
import type { EducationRoute } from './education-route.ts'

export const setEducationNextStepRoute: EducationRoute = async (app, { useCases, links }) => {
  const set = setEducationNextStep(useCases)
  app.put(
    '/educationChains/:chainId/nextStep',
    {
      config: {
        permission: 'followEducation',
        personsOnly: true,
        consults: { action: 'change', fields: ['identity', 'followUp'] },
        ifMatch: true,
        problems: ['chainMoveNotAllowed', 'personRestricted'],
      },
      schema: {
        operationId: 'setEducationNextStep',
        summary: 'Say what is to be done next for a child, by when and by whom',
        tags: ['Education'],
        params: Type.Object({ chainId: Id }),
        body: EducationNextStep,
        response: {
          200: { description: 'The child as the board shows it', ...EducationBoardItem },
        },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const { chainId } = request.params
      const versions = expectedVersions(request)
      const child = await set(actor, { chainId, versions, input: request.body })
      return withETag(reply, boardItemView(child, { actor, links, now: useCases.clock() }))
    },
  )
}
