import { SharedClient } from '@onthaal/shared/shared-clients/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { sharedClientView } from '../shared-client-view.ts'
import { withdrawNote } from '../use-cases/withdraw-note.ts'
import {
  clientFields,
  clientProblems,
  NotePath,
  type SharedClientRoute,
} from './shared-client-route.ts'

export const withdrawNoteRoute: SharedClientRoute = async (app, { useCases, links }) => {
  const withdraw = withdrawNote(useCases)
  app.post(
    '/referrals/:referralId/notes/:noteId/withdrawal',
    {
      config: {
        permission: 'followTogether',
        consults: { action: 'change', fields: clientFields },
        problems: [...clientProblems],
        idempotent: true,
      },
      schema: {
        operationId: 'withdrawNote',
        summary: 'Take a note back, within a day',
        tags: ['SharedClients'],
        params: NotePath,

        response: { 200: { description: 'The client as they are now', ...SharedClient } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const intent = intentOf(request)
      const whole = await withdraw({ actor, ...request.params, intent, input: undefined })
      return sharedClientView(whole, { actor, links, now: useCases.clock() })
    },
  )
}
