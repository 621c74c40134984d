import { onwardRules } from '@onthaal/shared/onward-referrals'
import { NewRefusalDocument } from '@onthaal/shared/onward-referrals/schemas'
import { addRefusalDocument } from '../use-cases/add-refusal-document.ts'
import { onwardMoveRoute } from './onward-move-route.ts'

export const addRefusalDocumentRoute = onwardMoveRoute({
  operationId: 'addRefusalDocument',
  summary: 'Keep the document of an enrolment that was not realised',
  path: 'document',
  // The document in base64, with what stands around it.
  bodyLimit: Math.ceil(onwardRules.documentBytes / 3) * 4 + 4096,
  body: NewRefusalDocument,
  useCase: addRefusalDocument,
})
