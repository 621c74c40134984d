import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { AgreementUseCaseDependencies } from '../agreement-use-cases.ts'

export interface AgreementRouteOptions {
  readonly useCases: AgreementUseCaseDependencies
  readonly links: Links
}

export type AgreementRoute = FastifyPluginAsyncTypebox<AgreementRouteOptions>

export const AgreementPath = Type.Object({ agreementId: Id })
