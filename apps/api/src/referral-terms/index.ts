export {
  createReferralTermRepository,
  type ReferralTermRepository,
} from './referral-term-repository.ts'
