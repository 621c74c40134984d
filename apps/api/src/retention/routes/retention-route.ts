import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Links } from '../../links.ts'
import type { RetentionUseCaseDependencies } from '../retention-use-cases.ts'

export interface RetentionRouteOptions {
  readonly useCases: RetentionUseCaseDependencies
  readonly links: Links
}

export type RetentionRoute = FastifyPluginAsyncTypebox<RetentionRouteOptions>
