import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { ArrivalUseCaseDependencies } from '../arrival-use-cases.ts'

export interface ArrivalRouteOptions {
  readonly useCases: ArrivalUseCaseDependencies
  readonly links: Links
}

export type ArrivalRoute = FastifyPluginAsyncTypebox<ArrivalRouteOptions>

export const ArrivalPath = Type.Object({ arrivalId: Id })
