export { type ProposalGround, proposalGrounds } from './proposal-vocabulary.ts'
export { type ProposalFacts, proposeReferrals, type ReferralProposal } from './propose-referrals.ts'
