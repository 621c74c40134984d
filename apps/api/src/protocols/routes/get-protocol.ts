import { Protocol } from '@onthaal/shared/protocols/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { protocolView } from '../protocol-view.ts'
import { getProtocol } from '../use-cases/get-protocol.ts'
import { ProtocolPath, type ProtocolRoute } from './protocol-route.ts'

export const getProtocolRoute: ProtocolRoute = async (app, { useCases, links }) => {
  const get = getProtocol(useCases)
  app.get(
    '/protocols/:protocolId',
    {
      config: { permission: 'readProtocols', consults: 'nothing' },
      schema: {
        operationId: 'getProtocol',
        summary: 'Get a protocol of your organisation',
        tags: ['Protocols'],
        params: ProtocolPath,
        response: { 200: { description: 'The protocol', ...Protocol } },
      },
    },
    async (request, reply) => {
      const record = await get(actorOf(request), request.params.protocolId)
      return withETag(reply, protocolView(record, links, belgianDay(useCases.clock())))
    },
  )
}
