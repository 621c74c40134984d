import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Links } from '../../links.ts'
import type { WorklistUseCaseDependencies } from '../worklist-use-cases.ts'

export interface WorklistRouteOptions {
  readonly useCases: WorklistUseCaseDependencies
  readonly links: Links
}

export type WorklistRoute = FastifyPluginAsyncTypebox<WorklistRouteOptions>
