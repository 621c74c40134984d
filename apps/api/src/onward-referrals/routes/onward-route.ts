import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { OnwardUseCaseDependencies } from '../onward-use-cases.ts'
import type { SchoolUseCaseDependencies } from '../school-use-cases.ts'

export interface OnwardRouteOptions {
  readonly useCases: OnwardUseCaseDependencies & SchoolUseCaseDependencies
  readonly links: Links
}

export type OnwardRoute = FastifyPluginAsyncTypebox<OnwardRouteOptions>

export const OnwardPath = Type.Object({ onwardReferralId: Id })
