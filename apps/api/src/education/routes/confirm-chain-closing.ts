import { confirmChainClosing } from '../use-cases/confirm-chain-closing.ts'
import { chainRoute } from './education-route.ts'

export const confirmChainClosingRoute = chainRoute({
  operationId: 'confirmChainClosing',
  summary: 'Confirm that a child is not followed any more, as somebody else proposed',
  path: 'closingConfirmation',
  body: undefined,
  needsColleague: true,
  useCase: confirmChainClosing,
})
