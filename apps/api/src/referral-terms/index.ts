import type { FastifyPluginAsync } from 'fastify'
import { createReferralTermRoute } from './routes/create-referral-term.ts'
import { listReferralTermsRoute } from './routes/list-referral-terms.ts'
import type { ReferralTermRouteOptions } from './routes/referral-term-route.ts'
import { updateReferralTermRoute } from './routes/update-referral-term.ts'

export {
  createReferralTermRepository,
  type ReferralTermRepository,
  type ReferralTermRow,
} from './referral-term-repository.ts'

/** Within how many days referrals are to be picked up and completed, as the agency keeps it. */
export const referralTerms: FastifyPluginAsync<ReferralTermRouteOptions> = async (app, options) => {
  await app.register(listReferralTermsRoute, options)
  await app.register(createReferralTermRoute, options)
  await app.register(updateReferralTermRoute, options)
}
