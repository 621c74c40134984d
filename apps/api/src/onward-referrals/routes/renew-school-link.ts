import { NewSchoolLink } from '@onthaal/shared/onward-referrals/schemas'
import { renewSchoolLink } from '../use-cases/renew-school-link.ts'
import { onwardMoveRoute } from './onward-move-route.ts'

export const renewSchoolLinkRoute = onwardMoveRoute({
  operationId: 'renewSchoolLink',
  summary: 'Mail a school a new link in the place of the old one',
  path: 'schoolLink',
  body: NewSchoolLink,
  useCase: renewSchoolLink,
})
