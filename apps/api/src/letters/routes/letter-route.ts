import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { LetterUseCaseDependencies } from '../letter-use-cases.ts'

export interface LetterRouteOptions {
  readonly useCases: LetterUseCaseDependencies
  readonly links: Links
}

export type LetterRoute = FastifyPluginAsyncTypebox<LetterRouteOptions>

export const LettersPath = Type.Object({ interviewId: Id })
