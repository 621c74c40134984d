import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { SocialContextUseCaseDependencies } from '../social-context-use-cases.ts'

export interface SocialContextRouteOptions {
  readonly useCases: SocialContextUseCaseDependencies
  readonly links: Links
}

export type SocialContextRoute = FastifyPluginAsyncTypebox<SocialContextRouteOptions>

export const ProjectPath = Type.Object({ referralId: Id })
