export { ReferralClock } from './components/referral-clock.tsx'
export { SchoolClock } from './components/school-clock.tsx'
