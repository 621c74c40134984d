import { ChainNote } from '@onthaal/shared/education/schemas'
import { declineChainClosing } from '../use-cases/decline-chain-closing.ts'
import { chainRoute } from './education-route.ts'

export const declineChainClosingRoute = chainRoute({
  operationId: 'declineChainClosing',
  summary: 'Say that a child is to be followed after all',
  path: 'closingRefusal',
  body: ChainNote,
  useCase: declineChainClosing,
})
