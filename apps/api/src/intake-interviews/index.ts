import type { FastifyPluginAsync } from 'fastify'
import { completeIntakeInterviewRoute } from './routes/complete-intake-interview.ts'
import { createIntakeInterviewRoute } from './routes/create-intake-interview.ts'
import { discardIntakeInterviewRoute } from './routes/discard-intake-interview.ts'
import { getIntakeInterviewRoute } from './routes/get-intake-interview.ts'
import type { InterviewRouteOptions } from './routes/interview-route.ts'
import { listIntakeInterviewsRoute } from './routes/list-intake-interviews.ts'
import { listReferralProposalsRoute } from './routes/list-referral-proposals.ts'
import { putInterviewReferralRoute } from './routes/put-interview-referral.ts'
import { removeInterviewReferralRoute } from './routes/remove-interview-referral.ts'
import { updateIntakeInterviewRoute } from './routes/update-intake-interview.ts'

export {
  createInterviewRepository,
  type InterviewRecord,
  type InterviewRow,
} from './interview-repository.ts'
export type { InterviewRepositories, WholeInterview } from './interview-use-cases.ts'
export { interviewView } from './interview-view.ts'
export { createLeftTalkRepository } from './left-talk-repository.ts'
export { discardLeftTalks } from './use-cases/discard-left-talks.ts'
export { placeOfInterview } from './use-cases/list-intake-interviews.ts'
export { wholeInterview } from './use-cases/whole-interview.ts'

const routes = [
  listIntakeInterviewsRoute,
  createIntakeInterviewRoute,
  getIntakeInterviewRoute,
  updateIntakeInterviewRoute,
  listReferralProposalsRoute,
  putInterviewReferralRoute,
  removeInterviewReferralRoute,
  completeIntakeInterviewRoute,
  discardIntakeInterviewRoute,
]

/** Talks of welcome, and the referrals that are made in them. */
export const intakeInterviews: FastifyPluginAsync<InterviewRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
