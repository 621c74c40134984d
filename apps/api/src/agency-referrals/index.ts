import type { FastifyPluginAsync } from 'fastify'
import type { AgencyReferralRouteOptions } from './routes/agency-referral-route.ts'
import { listAgencyReferralPlacesRoute } from './routes/list-agency-referral-places.ts'
import { listAgencyReferralsRoute } from './routes/list-agency-referrals.ts'
import { referFromAgencyRoute } from './routes/refer-from-agency.ts'

export { createAgencyReferralRepository } from './agency-referral-repository.ts'

const routes = [referFromAgencyRoute, listAgencyReferralsRoute, listAgencyReferralPlacesRoute]

/** What the agency refers to a municipality or an OCMW, out of what it follows. */
export const agencyReferrals: FastifyPluginAsync<AgencyReferralRouteOptions> = async (
  app,
  options,
) => {
  for (const route of routes) await app.register(route, options)
}
