import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'

export interface PersonRouteOptions {
  readonly useCases: PersonUseCaseDependencies
  readonly links: Links
}

export type PersonRoute = FastifyPluginAsyncTypebox<PersonRouteOptions>

export const PersonPath = Type.Object({ personId: Id })
export const MergePath = Type.Object({ personId: Id, mergeId: Id })
