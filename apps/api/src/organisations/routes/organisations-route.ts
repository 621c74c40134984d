import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Links } from '../../links.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'

export interface OrganisationsRouteOptions {
  readonly useCases: OrganisationsUseCaseDependencies
  readonly links: Links
}

export type OrganisationsRoute = FastifyPluginAsyncTypebox<OrganisationsRouteOptions>
