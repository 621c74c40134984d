import type { FastifyPluginAsync } from 'fastify'
import { createProtocolRoute } from './routes/create-protocol.ts'
import { getProtocolRoute } from './routes/get-protocol.ts'
import { listProtocolsRoute } from './routes/list-protocols.ts'
import type { ProtocolRouteOptions } from './routes/protocol-route.ts'
import { updateProtocolRoute } from './routes/update-protocol.ts'

export {
  createProtocolRepository,
  type ProtocolRecord,
  type ProtocolRepository,
  warningOf,
} from './protocol-repository.ts'

/** On what the flow of data between two organisations rests. */
export const protocols: FastifyPluginAsync<ProtocolRouteOptions> = async (app, options) => {
  await app.register(listProtocolsRoute, options)
  await app.register(createProtocolRoute, options)
  await app.register(getProtocolRoute, options)
  await app.register(updateProtocolRoute, options)
}
