import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { ProgramUseCaseDependencies } from '../program-use-cases.ts'

export interface ProgramRouteOptions {
  readonly useCases: ProgramUseCaseDependencies
  readonly links: Links
}

export type ProgramRoute = FastifyPluginAsyncTypebox<ProgramRouteOptions>

export const ProgramPath = Type.Object({ programId: Id })
