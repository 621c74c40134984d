import { Handover, HandoverChoice } from '@onthaal/shared/organisations/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { handoverView } from '../handover-view.ts'
import { decideHandover } from '../use-cases/decide-handover.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const decideHandoverRoute: OrganisationsRoute = async (app, { useCases }) => {
  const decide = decideHandover(useCases)
  app.put(
    '/handovers/:handoverId/decision',
    {
      config: { permission: 'handOverPartitions', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'decideHandover',
        summary: 'Take an offer, decline it or take it back',
        tags: ['Organisations'],
        params: Type.Object({ handoverId: Id }),
        body: HandoverChoice,
        response: { 200: { description: 'The offer as it is now', ...Handover } },
      },
    },
    async (request, reply) => {
      const { handoverId } = request.params
      const versions = expectedVersions(request)
      const command = { handoverId, versions, input: request.body }
      return withETag(reply, handoverView(await decide(actorOf(request), command)))
    },
  )
}
