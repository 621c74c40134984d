import type { FastifyPluginAsync } from 'fastify'
import { addRefusalDocumentRoute } from './routes/add-refusal-document.ts'
import { answerOnwardReferralRoute } from './routes/answer-onward-referral.ts'
import { answerSchoolLinkRoute } from './routes/answer-school-link.ts'
import { createOnwardReferralRoute } from './routes/create-onward-referral.ts'
import { getOnwardReferralRoute } from './routes/get-onward-referral.ts'
import { getRefusalDocumentRoute } from './routes/get-refusal-document.ts'
import { listOnwardReferralsRoute } from './routes/list-onward-referrals.ts'
import type { OnwardRouteOptions } from './routes/onward-route.ts'
import { openSchoolLinkRoute } from './routes/open-school-link.ts'
import { renewSchoolLinkRoute } from './routes/renew-school-link.ts'
import { withdrawOnwardReferralRoute } from './routes/withdraw-onward-referral.ts'

export { createOnwardRepository, type OnwardRepository } from './onward-repository.ts'
export { type WholeOnwards, wholeOnwards } from './onward-use-cases.ts'
export { onwardListView } from './onward-view.ts'
export { createSchoolDoorRepository } from './school-door-repository.ts'
export type { SchoolUseCaseDependencies } from './school-use-cases.ts'

const routes = [
  createOnwardReferralRoute,
  listOnwardReferralsRoute,
  getOnwardReferralRoute,
  answerOnwardReferralRoute,
  withdrawOnwardReferralRoute,
  renewSchoolLinkRoute,
  addRefusalDocumentRoute,
  getRefusalDocumentRoute,
  openSchoolLinkRoute,
  answerSchoolLinkRoute,
]

/** Where a desk refers somebody onward, and what a school answers without an account. */
export const onwardReferrals: FastifyPluginAsync<OnwardRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
