import type { FastifyPluginAsync } from 'fastify'
import { answerEducationStartRoute } from './routes/answer-education-start.ts'
import { confirmChainClosingRoute } from './routes/confirm-chain-closing.ts'
import { declineChainClosingRoute } from './routes/decline-chain-closing.ts'
import { declineEducationTransferRoute } from './routes/decline-education-transfer.ts'
import type { EducationRouteOptions } from './routes/education-route.ts'
import { endEducationProofRoute } from './routes/end-education-proof.ts'
import { getEducationChainRoute } from './routes/get-education-chain.ts'
import { getReferralEducationChainRoute } from './routes/get-referral-education-chain.ts'
import { listEducationChainsRoute } from './routes/list-education-chains.ts'
import { listEducationStaffRoute } from './routes/list-education-staff.ts'
import { listEducationTransfersRoute } from './routes/list-education-transfers.ts'
import { listReceivingMunicipalitiesRoute } from './routes/list-receiving-municipalities.ts'
import { proposeChainClosingRoute } from './routes/propose-chain-closing.ts'
import { recordEducationProofRoute } from './routes/record-education-proof.ts'
import { reopenEducationChainRoute } from './routes/reopen-education-chain.ts'
import { setEducationNextStepRoute } from './routes/set-education-next-step.ts'
import { takeOverEducationTransferRoute } from './routes/take-over-education-transfer.ts'

export { boardChildren, boardPurpose } from './board-children.ts'
export type { BoardFilterByDays } from './board-filters.ts'
export { type BoardRepository, createBoardRepository } from './board-repository.ts'
export { boardItemView } from './board-view.ts'
export { createChainEventRepository } from './chain-event-repository.ts'
export { createChainRepository } from './chain-repository.ts'
export type { LockedChain } from './change-chain.ts'
export type { EducationRepositories } from './education-use-cases.ts'
export {
  type FollowedEducation,
  type FollowedEducationRepositories,
  followedEducation,
  followedEducationView,
} from './followed-education.ts'
export { lockChainOf, recordProof, takeBackProof } from './record-proof.ts'
export { createTransferRepository } from './transfer-repository.ts'
export { boardOf, placeOf as placeOnBoard } from './use-cases/list-education-chains.ts'

const routes = [
  getEducationChainRoute,
  getReferralEducationChainRoute,
  recordEducationProofRoute,
  endEducationProofRoute,
  answerEducationStartRoute,
  proposeChainClosingRoute,
  confirmChainClosingRoute,
  declineChainClosingRoute,
  reopenEducationChainRoute,
  listEducationChainsRoute,
  setEducationNextStepRoute,
  listEducationStaffRoute,
  listEducationTransfersRoute,
  takeOverEducationTransferRoute,
  declineEducationTransferRoute,
  listReceivingMunicipalitiesRoute,
]

/** How children are followed until there is proof of an education. */
export const education: FastifyPluginAsync<EducationRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
