import type { FastifyPluginAsync } from 'fastify'
import { exportPersonRoute, type PersonExportRouteOptions } from './routes/export-person.ts'
import { exportReferralRoute } from './routes/export-referral.ts'

/** What is handed to somebody who asks what is kept of them. */
export const personExports: FastifyPluginAsync<PersonExportRouteOptions> = async (app, options) => {
  await app.register(exportPersonRoute, options)
  await app.register(exportReferralRoute, options)
}
