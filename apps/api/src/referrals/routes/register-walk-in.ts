import { registerWalkIn } from '../use-cases/register-walk-in.ts'
import { moveRoute } from './move-route.ts'

export const registerWalkInRoute = moveRoute({
  operationId: 'registerWalkIn',
  summary: 'Say that somebody came without an appointment, now',
  path: 'walkIn',
  permission: 'followReferrals',
  body: undefined,
  useCase: registerWalkIn,
})
