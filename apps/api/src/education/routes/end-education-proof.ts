import { EducationProofEnding } from '@onthaal/shared/education/schemas'
import { endEducationProof } from '../use-cases/end-education-proof.ts'
import { chainRoute } from './education-route.ts'

export const endEducationProofRoute = chainRoute({
  operationId: 'endEducationProof',
  summary: 'Say that a proof of education counts no more; the child is followed again',
  path: 'proofEnding',
  body: EducationProofEnding,
  useCase: endEducationProof,
})
