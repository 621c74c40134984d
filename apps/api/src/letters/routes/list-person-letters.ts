import { PersonLetterList } from '@onthaal/shared/letters/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { personLettersView } from '../letter-view.ts'
import { listPersonLetters } from '../use-cases/list-person-letters.ts'
import type { LetterRoute } from './letter-route.ts'

export const listPersonLettersRoute: LetterRoute = async (app, { useCases, links }) => {
  const list = listPersonLetters(useCases)
  app.get(
    '/persons/:personId/letters',
    {
      config: {
        permission: 'holdInterviews',
        consults: {
          action: 'openFile',
          fields: ['identity', 'languages', 'interview', 'followUp'],
        },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'listPersonLetters',
        summary: 'List the letters that somebody was handed',
        tags: ['Letters'],
        'x-ignore-rules': { 'col-repres': 'A letter is printed again from the list.' },
        params: Type.Object({ personId: Id }),
        response: { 200: { description: 'The letters, newest first', ...PersonLetterList } },
      },
    },
    async (request) =>
      personLettersView(await list(actorOf(request), request.params.personId), links),
  )
}
