import { LetterTextList, LetterTextRelease } from '@onthaal/shared/letters/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { letterTextsView } from '../letter-view.ts'
import { withdrawLetterText } from '../use-cases/withdraw-letter-text.ts'
import type { LetterRoute } from './letter-route.ts'

export const withdrawLetterTextRoute: LetterRoute = async (app, { useCases, links }) => {
  const withdraw = withdrawLetterText(useCases)
  app.post(
    '/letterTextWithdrawals',
    {
      config: { permission: 'manageOrganisation', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'withdrawLetterText',
        summary:
          'Take a release back: letters are Dutch again where they would have been in this language',
        tags: ['Letters'],
        body: LetterTextRelease,
        response: { 200: { description: 'The texts as they are now', ...LetterTextList } },
      },
    },
    async (request) => {
      const releases = await withdraw({
        actor: actorOf(request),
        intent: intentOf(request),
        input: request.body,
      })
      return letterTextsView(releases, links)
    },
  )
}
