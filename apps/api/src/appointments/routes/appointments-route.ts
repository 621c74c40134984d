import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Links } from '../../links.ts'
import type { AppointmentsUseCaseDependencies } from '../appointments-use-cases.ts'

export interface AppointmentsRouteOptions {
  readonly useCases: AppointmentsUseCaseDependencies
  readonly links: Links
}

export type AppointmentsRoute = FastifyPluginAsyncTypebox<AppointmentsRouteOptions>
