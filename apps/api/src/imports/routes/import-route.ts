import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { ImportUseCaseDependencies } from '../import-use-cases.ts'

export interface ImportRouteOptions {
  readonly useCases: ImportUseCaseDependencies
  readonly links: Links
}

export type ImportRoute = FastifyPluginAsyncTypebox<ImportRouteOptions>

export const ImportPath = Type.Object({ importId: Id })
