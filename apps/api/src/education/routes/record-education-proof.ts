import { NewEducationProof } from '@onthaal/shared/education/schemas'
import { recordEducationProof } from '../use-cases/record-education-proof.ts'
import { chainRoute } from './education-route.ts'

export const recordEducationProofRoute = chainRoute({
  operationId: 'recordEducationProof',
  summary: 'Write down what proves that a child has an education; it closes the follow-up',
  path: 'proofs',
  body: NewEducationProof,
  useCase: recordEducationProof,
})
