import type { FastifyPluginAsync } from 'fastify'
import { acknowledgeReferralRoute } from './routes/acknowledge-referral.ts'
import { acknowledgeReferralsRoute } from './routes/acknowledge-referrals.ts'
import { amendReferralRoute } from './routes/amend-referral.ts'
import { answerReferralInfoRoute } from './routes/answer-referral-info.ts'
import { askReferralInfoRoute } from './routes/ask-referral-info.ts'
import { assignReferralRoute } from './routes/assign-referral.ts'
import { cancelAppointmentRoute } from './routes/cancel-appointment.ts'
import { cancelReferralRoute } from './routes/cancel-referral.ts'
import { claimReferralRoute } from './routes/claim-referral.ts'
import { completeReferralRoute } from './routes/complete-referral.ts'
import { contestReferralRoute } from './routes/contest-referral.ts'
import { continueReferralRoute } from './routes/continue-referral.ts'
import { createReferralRoute } from './routes/create-referral.ts'
import { decideClientMatchRoute } from './routes/decide-client-match.ts'
import { dismissContestRoute } from './routes/dismiss-contest.ts'
import { explainDelayRoute } from './routes/explain-delay.ts'
import { extendReferralRoute } from './routes/extend-referral.ts'
import { failReferralRoute } from './routes/fail-referral.ts'
import { forwardReferralRoute } from './routes/forward-referral.ts'
import { getReferralRoute } from './routes/get-referral.ts'
import { getReferralCountsRoute } from './routes/get-referral-counts.ts'
import { getReferralPersonRoute } from './routes/get-referral-person.ts'
import { getReferralPersonInszRoute } from './routes/get-referral-person-insz.ts'
import { holdReferralRoute } from './routes/hold-referral.ts'
import { listClientMatchesRoute } from './routes/list-client-matches.ts'
import { listColleaguesRoute } from './routes/list-colleagues.ts'
import { listContinuationPlacesRoute } from './routes/list-continuation-places.ts'
import { listReferralEventsRoute } from './routes/list-referral-events.ts'
import { listReferralsRoute } from './routes/list-referrals.ts'
import { listSentChangesRoute } from './routes/list-sent-changes.ts'
import { planAppointmentRoute } from './routes/plan-appointment.ts'
import { reassignReferralRoute } from './routes/reassign-referral.ts'
import { recordContactAttemptRoute } from './routes/record-contact-attempt.ts'
import type { ReferralRouteOptions } from './routes/referral-route.ts'
import { registerAttendanceRoute } from './routes/register-attendance.ts'
import { registerWalkInRoute } from './routes/register-walk-in.ts'
import { rejectReferralRoute } from './routes/reject-referral.ts'
import { releaseReferralRoute } from './routes/release-referral.ts'
import { reopenReferralRoute } from './routes/reopen-referral.ts'
import { resumeReferralRoute } from './routes/resume-referral.ts'
import { seeSentChangesRoute } from './routes/see-sent-changes.ts'
import { submitReferralRoute } from './routes/submit-referral.ts'
import { undoAcceptReferralRoute } from './routes/undo-accept-referral.ts'
import { updateClientNumberRoute } from './routes/update-client-number.ts'
import { updateReferralRoute } from './routes/update-referral.ts'
import { upholdContestRoute } from './routes/uphold-contest.ts'
import { voidReferralRoute } from './routes/void-referral.ts'
import { waitForProtocolRoute } from './routes/wait-for-protocol.ts'

export { createClientRepository } from './client-repository.ts'
export { emptyReferral } from './empty-referral.ts'
export { groupsAtSending, type PersonToGroup } from './groups-at-sending.ts'
export { possibleOwners } from './possible-owners.ts'
export { type Asking, listOf, listValues, sortingOf } from './referral-boxes.ts'
export { checkContent } from './referral-content.ts'
export {
  createReferralEventRepository,
  type ReferralEventRecord,
  type ReferralEventRepository,
  type ReferralEventRow,
} from './referral-event-repository.ts'
export { factsOf, relationsTo } from './referral-facts.ts'
export { agreed, dayOf, filtersOf, groupColumns } from './referral-filters.ts'
export { createReferralListRepository } from './referral-list-repository.ts'
export { partOf } from './referral-part.ts'
export type { ReferralRecord } from './referral-records.ts'
export { createReferralRepository, type ReferralRow } from './referral-repository.ts'
export type { OriginOfDraft, ReferralRepositories } from './referral-use-cases.ts'
export {
  referralEventViews,
  referralListItemView,
  referralView,
  type ViewContext,
} from './referral-view.ts'
export { sentChangeView } from './sent-change-view.ts'
export { referralFields, shownReferral } from './shown-referral.ts'
export { bookWithSending } from './use-cases/book-with-sending.ts'
export { asksThis, editDraft } from './use-cases/edit-draft.ts'
export type { ReferralHistory } from './use-cases/list-referral-events.ts'
export { eventRow, type Locked } from './use-cases/move-referral.ts'
export { readListQuery } from './use-cases/read-list-query.ts'
export { sendWaiting } from './use-cases/send-waiting.ts'
export { startDraft } from './use-cases/start-draft.ts'
export { obstaclesOf, submitDraft, withdrawDraft } from './use-cases/submission.ts'
export { faultsOfSlots } from './use-cases/take-slot.ts'
export { letWait } from './use-cases/wait-for-protocol.ts'
export { createWaitingRepository, type WaitingRepository } from './waiting-repository.ts'

const routes = [
  listReferralsRoute,
  getReferralCountsRoute,
  createReferralRoute,
  getReferralRoute,
  getReferralPersonRoute,
  getReferralPersonInszRoute,
  updateReferralRoute,
  listReferralEventsRoute,
  submitReferralRoute,
  waitForProtocolRoute,
  claimReferralRoute,
  recordContactAttemptRoute,
  completeReferralRoute,
  failReferralRoute,
  rejectReferralRoute,
  acknowledgeReferralRoute,
  askReferralInfoRoute,
  answerReferralInfoRoute,
  assignReferralRoute,
  undoAcceptReferralRoute,
  releaseReferralRoute,
  contestReferralRoute,
  upholdContestRoute,
  dismissContestRoute,
  holdReferralRoute,
  resumeReferralRoute,
  cancelReferralRoute,
  reassignReferralRoute,
  extendReferralRoute,
  explainDelayRoute,
  forwardReferralRoute,
  continueReferralRoute,
  listContinuationPlacesRoute,
  reopenReferralRoute,
  voidReferralRoute,
  acknowledgeReferralsRoute,
  updateClientNumberRoute,
  planAppointmentRoute,
  cancelAppointmentRoute,
  registerAttendanceRoute,
  registerWalkInRoute,
  listColleaguesRoute,
  listClientMatchesRoute,
  decideClientMatchRoute,
  amendReferralRoute,
  listSentChangesRoute,
  seeSentChangesRoute,
]

/** Referrals, from draft to acknowledged outcome. */
export const referrals: FastifyPluginAsync<ReferralRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
