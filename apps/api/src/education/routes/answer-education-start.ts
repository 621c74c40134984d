import { StartAnswer } from '@onthaal/shared/education/schemas'
import { answerEducationStart } from '../use-cases/answer-education-start.ts'
import { chainRoute } from './education-route.ts'

export const answerEducationStartRoute = chainRoute({
  operationId: 'answerEducationStart',
  summary: 'Say whether a child started at the school where they are enrolled',
  path: 'startAnswer',
  body: StartAnswer,
  useCase: answerEducationStart,
})
