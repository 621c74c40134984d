import { NewProtocol, Protocol } from '@onthaal/shared/protocols/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { protocolView } from '../protocol-view.ts'
import { createProtocol } from '../use-cases/create-protocol.ts'
import type { ProtocolRoute } from './protocol-route.ts'

export const createProtocolRoute: ProtocolRoute = async (app, { useCases, links }) => {
  const create = createProtocol(useCases)
  app.post(
    '/protocols',
    {
      config: { permission: 'manageProtocols', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'createProtocol',
        summary: 'Write down a protocol; what waited for it goes out',
        tags: ['Protocols'],
        body: NewProtocol,
        response: { 201: { description: 'The protocol', ...Protocol } },
      },
    },
    async (request, reply) => {
      const record = await create(actorOf(request), request.body, intentOf(request))
      const protocol = protocolView(record, links, belgianDay(useCases.clock()))
      return reply.code(201).header('location', protocol.href).send(withETag(reply, protocol))
    },
  )
}
