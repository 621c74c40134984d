export { ReferralClock } from './components/referral-clock.tsx'
export { ChildSchoolClock } from './pages/child-school-clock.tsx'
