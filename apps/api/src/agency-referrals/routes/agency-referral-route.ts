import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { AgencyReferralUseCaseDependencies } from '../agency-referral-use-cases.ts'

export interface AgencyReferralRouteOptions {
  readonly useCases: AgencyReferralUseCaseDependencies
  readonly links: Links
}

export type AgencyReferralRoute = FastifyPluginAsyncTypebox<AgencyReferralRouteOptions>

export const OriginPath = Type.Object({ referralId: Id })
