import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { ProtocolUseCaseDependencies } from '../protocol-use-cases.ts'

export interface ProtocolRouteOptions {
  readonly useCases: ProtocolUseCaseDependencies
  readonly links: Links
}

export type ProtocolRoute = FastifyPluginAsyncTypebox<ProtocolRouteOptions>

export const ProtocolPath = Type.Object({ protocolId: Id })
