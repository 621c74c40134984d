import { ClosingProposal } from '@onthaal/shared/education/schemas'
import { proposeChainClosing } from '../use-cases/propose-chain-closing.ts'
import { chainRoute } from './education-route.ts'

export const proposeChainClosingRoute = chainRoute({
  operationId: 'proposeChainClosing',
  summary: 'Propose that a child is not followed any more, although there is no proof',
  path: 'closingProposal',
  body: ClosingProposal,
  useCase: proposeChainClosing,
})
