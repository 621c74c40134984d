export { SentEligibility } from './components/sent-eligibility.tsx'
export { EligibilityProposal } from './pages/eligibility-proposal.tsx'
