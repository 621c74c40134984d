import type { FastifyPluginAsync } from 'fastify'
import { acknowledgeReferralRoute } from './routes/acknowledge-referral.ts'
import { claimReferralRoute } from './routes/claim-referral.ts'
import { completeReferralRoute } from './routes/complete-referral.ts'
import { createReferralRoute } from './routes/create-referral.ts'
import { failReferralRoute } from './routes/fail-referral.ts'
import { getReferralRoute } from './routes/get-referral.ts'
import { getReferralCountsRoute } from './routes/get-referral-counts.ts'
import { getReferralPersonRoute } from './routes/get-referral-person.ts'
import { listReferralEventsRoute } from './routes/list-referral-events.ts'
import { listReferralsRoute } from './routes/list-referrals.ts'
import { recordContactAttemptRoute } from './routes/record-contact-attempt.ts'
import type { ReferralRouteOptions } from './routes/referral-route.ts'
import { rejectReferralRoute } from './routes/reject-referral.ts'
import { submitReferralRoute } from './routes/submit-referral.ts'
import { updateReferralRoute } from './routes/update-referral.ts'

export { emptyReferral } from './empty-referral.ts'
export { listOf } from './referral-boxes.ts'
export { createReferralEventRepository } from './referral-event-repository.ts'
export { filtersOf } from './referral-filters.ts'
export { createReferralListRepository } from './referral-list-repository.ts'
export { createReferralRepository } from './referral-repository.ts'

const routes = [
  listReferralsRoute,
  getReferralCountsRoute,
  createReferralRoute,
  getReferralRoute,
  getReferralPersonRoute,
  updateReferralRoute,
  listReferralEventsRoute,
  submitReferralRoute,
  claimReferralRoute,
  recordContactAttemptRoute,
  completeReferralRoute,
  failReferralRoute,
  rejectReferralRoute,
  acknowledgeReferralRoute,
]

/** Referrals, from draft to acknowledged outcome. */
export const referrals: FastifyPluginAsync<ReferralRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
