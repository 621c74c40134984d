import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Links } from '../../links.ts'
import type { ReferralTermUseCaseDependencies } from '../referral-term-use-cases.ts'

export interface ReferralTermRouteOptions {
  readonly useCases: ReferralTermUseCaseDependencies
  readonly links: Links
}

export type ReferralTermRoute = FastifyPluginAsyncTypebox<ReferralTermRouteOptions>
