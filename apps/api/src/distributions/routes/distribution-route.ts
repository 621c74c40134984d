import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { DistributionUseCaseDependencies } from '../distribution-use-cases.ts'

export interface DistributionRouteOptions {
  readonly useCases: DistributionUseCaseDependencies
  readonly links: Links
}

export type DistributionRoute = FastifyPluginAsyncTypebox<DistributionRouteOptions>

export const DistributionPath = Type.Object({ distributionId: Id })
