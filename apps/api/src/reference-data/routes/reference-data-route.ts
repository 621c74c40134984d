import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Links } from '../../links.ts'
import type { ReferenceDataUseCaseDependencies } from '../reference-data-use-cases.ts'

export interface ReferenceDataRouteOptions {
  readonly useCases: ReferenceDataUseCaseDependencies
  readonly links: Links
}

export type ReferenceDataRoute = FastifyPluginAsyncTypebox<ReferenceDataRouteOptions>
