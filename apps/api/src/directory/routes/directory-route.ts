import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { DirectoryUseCaseDependencies } from '../directory-use-cases.ts'

export interface DirectoryRouteOptions {
  readonly useCases: DirectoryUseCaseDependencies
  readonly links: Links
}

export type DirectoryRoute = FastifyPluginAsyncTypebox<DirectoryRouteOptions>

export const ServicePath = Type.Object({ serviceId: Id })
