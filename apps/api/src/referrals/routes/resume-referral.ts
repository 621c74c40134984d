import { resumeReferral } from '../use-cases/resume-referral.ts'
import { moveRoute } from './move-route.ts'

export const resumeReferralRoute = moveRoute({
  operationId: 'resumeReferral',
  summary: 'End a pause',
  path: 'resumption',
  permission: 'followReferrals',
  body: undefined,
  useCase: resumeReferral,
})
