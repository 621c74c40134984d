import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { InformingUseCaseDependencies } from '../informing-use-cases.ts'

export interface InformingRouteOptions {
  readonly useCases: InformingUseCaseDependencies
  readonly links: Links
}

export type InformingRoute = FastifyPluginAsyncTypebox<InformingRouteOptions>

export const PersonPath = Type.Object({ personId: Id })
export const InformingPath = Type.Object({ personId: Id, informingId: Id })
