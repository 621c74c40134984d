import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { InterviewUseCaseDependencies } from '../interview-use-cases.ts'

export interface InterviewRouteOptions {
  readonly useCases: InterviewUseCaseDependencies
  readonly links: Links
}

export type InterviewRoute = FastifyPluginAsyncTypebox<InterviewRouteOptions>

export const InterviewPath = Type.Object({ interviewId: Id })
export const LinePath = Type.Object({ interviewId: Id, lineId: Id })
