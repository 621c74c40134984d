import { ProtocolListQuery, ProtocolPage } from '@onthaal/shared/protocols/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { protocolView } from '../protocol-view.ts'
import { listProtocols } from '../use-cases/list-protocols.ts'
import type { ProtocolRoute } from './protocol-route.ts'

export const listProtocolsRoute: ProtocolRoute = async (app, { useCases, links }) => {
  const list = listProtocols(useCases)
  app.get(
    '/protocols',
    {
      config: { permission: 'readProtocols', consults: 'nothing' },
      schema: {
        operationId: 'listProtocols',
        summary: 'List the protocols of your organisation, what ends last first',
        tags: ['Protocols'],
        querystring: ProtocolListQuery,
        response: { 200: { description: 'A page of protocols', ...ProtocolPage } },
      },
    },
    async (request) => {
      const { records, next } = await list(actorOf(request), request.query)
      const today = belgianDay(useCases.clock())
      return {
        items: records.map((record) => protocolView(record, links, today)),
        self: links.page('/protocols', request.query),
        ...(next && { next: links.page('/protocols', { ...request.query, after: next }) }),
      }
    },
  )
}
