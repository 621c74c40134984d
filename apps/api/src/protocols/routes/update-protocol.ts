import { Protocol, ProtocolTerms } from '@onthaal/shared/protocols/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { protocolView } from '../protocol-view.ts'
import { updateProtocol } from '../use-cases/update-protocol.ts'
import { ProtocolPath, type ProtocolRoute } from './protocol-route.ts'

export const updateProtocolRoute: ProtocolRoute = async (app, { useCases, links }) => {
  const update = updateProtocol(useCases)
  app.put(
    '/protocols/:protocolId',
    {
      config: { permission: 'manageProtocols', consults: 'nothing', ifMatch: true },
      schema: {
        operationId: 'updateProtocol',
        summary: 'Correct the terms of a protocol',
        tags: ['Protocols'],
        params: ProtocolPath,
        body: ProtocolTerms,
        response: { 200: { description: 'The protocol as it is now', ...Protocol } },
      },
    },
    async (request, reply) => {
      const { protocolId } = request.params
      const versions = expectedVersions(request)
      const record = await update(actorOf(request), { protocolId, versions, input: request.body })
      return withETag(reply, protocolView(record, links, belgianDay(useCases.clock())))
    },
  )
}
