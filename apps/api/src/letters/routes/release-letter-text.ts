import { LetterTextList, LetterTextRelease } from '@onthaal/shared/letters/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { letterTextsView } from '../letter-view.ts'
import { releaseLetterText } from '../use-cases/release-letter-text.ts'
import type { LetterRoute } from './letter-route.ts'

export const releaseLetterTextRoute: LetterRoute = async (app, { useCases, links }) => {
  const release = releaseLetterText(useCases)
  app.post(
    '/letterTextReleases',
    {
      config: { permission: 'manageOrganisation', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'releaseLetterText',
        summary:
          'Release a text of the letter that was checked: letters are printed in its language from then on',
        tags: ['Letters'],
        body: LetterTextRelease,
        response: { 200: { description: 'The texts as they are now', ...LetterTextList } },
      },
    },
    async (request) => {
      const releases = await release({
        actor: actorOf(request),
        intent: intentOf(request),
        input: request.body,
      })
      return letterTextsView(releases, links)
    },
  )
}
