import { LetterList, NewLetters } from '@onthaal/shared/letters/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { lettersView } from '../letter-view.ts'
import { handOverLetters } from '../use-cases/hand-over-letters.ts'
import { type LetterRoute, LettersPath } from './letter-route.ts'

export const handOverLettersRoute: LetterRoute = async (app, { useCases, links }) => {
  const handOver = handOverLetters(useCases)
  app.post(
    '/intakeInterviews/:interviewId/letters',
    {
      config: {
        permission: 'holdInterviews',
        consults: {
          action: 'change',
          fields: ['identity', 'languages', 'interview', 'followUp'],
        },
        problems: ['personRestricted'],
        idempotent: true,
      },
      schema: {
        operationId: 'handOverLetters',
        summary:
          'Hand a letter to each adult who was told of something or has something agreed, and keep what it says',
        tags: ['Letters'],
        params: LettersPath,
        body: NewLetters,
        response: { 200: { description: 'The letters of the talk', ...LetterList } },
      },
    },
    async (request) => {
      const whole = await handOver({
        actor: actorOf(request),
        ...request.params,
        intent: intentOf(request),
        input: request.body,
      })
      return lettersView(whole, links)
    },
  )
}
