import { waitForProtocol } from '../use-cases/wait-for-protocol.ts'
import { moveRoute } from './move-route.ts'

export const waitForProtocolRoute = moveRoute({
  operationId: 'waitForProtocol',
  summary: 'Have a draft go out as soon as a protocol lets it',
  path: 'protocolWait',
  permission: 'sendReferrals',
  problems: ['referralPending'],
  body: undefined,
  useCase: waitForProtocol,
})
