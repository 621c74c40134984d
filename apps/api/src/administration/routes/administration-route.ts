import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { AdministrationUseCaseDependencies } from '../administration-use-cases.ts'

export interface AdministrationRouteOptions {
  readonly useCases: AdministrationUseCaseDependencies
  readonly links: Links
}

export type AdministrationRoute = FastifyPluginAsyncTypebox<AdministrationRouteOptions>

export const UserPath = Type.Object({ userId: Id })
