import { LetterList } from '@onthaal/shared/letters/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { lettersView } from '../letter-view.ts'
import { listLetters } from '../use-cases/list-letters.ts'
import { type LetterRoute, LettersPath } from './letter-route.ts'

export const listLettersRoute: LetterRoute = async (app, { useCases, links }) => {
  const list = listLetters(useCases)
  app.get(
    '/intakeInterviews/:interviewId/letters',
    {
      config: {
        permission: 'holdInterviews',
        consults: {
          action: 'openInterview',
          fields: ['identity', 'languages', 'interview', 'followUp'],
        },
      },
      schema: {
        operationId: 'listLetters',
        summary: 'List who gets a letter after a talk, and the letters that were handed over',
        tags: ['Letters'],
        'x-ignore-rules': { 'col-repres': 'A letter is read with the others of its talk.' },
        params: LettersPath,
        response: { 200: { description: 'The letters of the talk', ...LetterList } },
      },
    },
    async (request) => lettersView(await list(actorOf(request), request.params.interviewId), links),
  )
}
