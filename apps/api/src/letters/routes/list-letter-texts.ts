import { LetterTextList } from '@onthaal/shared/letters/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { letterTextsView } from '../letter-view.ts'
import { listLetterTexts } from '../use-cases/list-letter-texts.ts'
import type { LetterRoute } from './letter-route.ts'

export const listLetterTextsRoute: LetterRoute = async (app, { useCases, links }) => {
  const list = listLetterTexts(useCases)
  app.get(
    '/letterTexts',
    {
      config: { permission: 'manageOrganisation', consults: 'nothing' },
      schema: {
        operationId: 'listLetterTexts',
        summary: 'List the texts of the letter, and which of them your organisation released',
        tags: ['Letters'],
        'x-ignore-rules': { 'col-repres': 'A text is read beside the Dutch.' },
        response: { 200: { description: 'The texts, the Dutch first', ...LetterTextList } },
      },
    },
    async (request) => letterTextsView(await list(actorOf(request)), links),
  )
}
