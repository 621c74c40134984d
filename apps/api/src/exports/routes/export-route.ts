import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { ExportUseCaseDependencies } from '../export-use-cases.ts'

export interface ExportRouteOptions {
  readonly useCases: ExportUseCaseDependencies
  readonly links: Links
}

export type ExportRoute = FastifyPluginAsyncTypebox<ExportRouteOptions>

export const ExportPath = Type.Object({ exportId: Id })
