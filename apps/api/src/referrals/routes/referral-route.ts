import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'

export interface ReferralRouteOptions {
  readonly useCases: ReferralUseCaseDependencies
  readonly links: Links
}

export type ReferralRoute = FastifyPluginAsyncTypebox<ReferralRouteOptions>

export const ReferralPath = Type.Object({ referralId: Id })
