import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Links } from '../../links.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'

export interface IdentityRouteOptions {
  readonly useCases: IdentityUseCaseDependencies
  readonly links: Links
  /** Whether the cookie can be `Secure`. */
  readonly secureCookies: boolean
}

export type IdentityRoute = FastifyPluginAsyncTypebox<IdentityRouteOptions>
