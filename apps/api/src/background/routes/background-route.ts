import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { BackgroundUseCaseDependencies } from '../background-use-cases.ts'

export interface BackgroundRouteOptions {
  readonly useCases: BackgroundUseCaseDependencies
  readonly links: Links
}

export type BackgroundRoute = FastifyPluginAsyncTypebox<BackgroundRouteOptions>

export const PersonPath = Type.Object({ personId: Id })
