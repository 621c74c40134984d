import { AgencyDesk, DeskTerms } from '@onthaal/shared/organisations/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { deskView } from '../organisations-view.ts'
import { updateDesk } from '../use-cases/update-desk.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const updateDeskRoute: OrganisationsRoute = async (app, { useCases }) => {
  const update = updateDesk(useCases)
  app.put(
    '/desks/:deskId',
    {
      config: { permission: 'manageDesks', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'updateDesk',
        summary: 'Change a desk, and which municipalities it serves',
        tags: ['Organisations'],
        params: Type.Object({ deskId: Id }),
        body: DeskTerms,
        response: { 200: { description: 'The desk as it is now', ...AgencyDesk } },
      },
    },
    async (request, reply) => {
      const { deskId } = request.params
      const versions = expectedVersions(request)
      const command = { deskId, versions, input: request.body }
      return withETag(reply, deskView(await update(actorOf(request), command)))
    },
  )
}
