import { ChainNote } from '@onthaal/shared/education/schemas'
import { reopenEducationChain } from '../use-cases/reopen-education-chain.ts'
import { chainRoute } from './education-route.ts'

export const reopenEducationChainRoute = chainRoute({
  operationId: 'reopenEducationChain',
  summary: 'Follow a child again whose follow-up was closed without proof',
  path: 'reopening',
  body: ChainNote,
  useCase: reopenEducationChain,
})
