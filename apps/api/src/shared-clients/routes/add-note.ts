import { NewNote, SharedClient } from '@onthaal/shared/shared-clients/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { sharedClientView } from '../shared-client-view.ts'
import { addNote } from '../use-cases/add-note.ts'
import {
  ClientPath,
  clientFields,
  clientProblems,
  type SharedClientRoute,
} from './shared-client-route.ts'

export const addNoteRoute: SharedClientRoute = async (app, { useCases, links }) => {
  const add = addNote(useCases)
  app.post(
    '/referrals/:referralId/notes',
    {
      config: {
        permission: 'followTogether',
        consults: { action: 'change', fields: clientFields },
        problems: [...clientProblems],
        idempotent: true,
      },
      schema: {
        operationId: 'addNote',
        summary: 'Write something down of a shared client, for your own side or for both',
        tags: ['SharedClients'],
        params: ClientPath,
        body: NewNote,
        response: { 200: { description: 'The client as they are now', ...SharedClient } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const intent = intentOf(request)
      const whole = await add({ actor, ...request.params, intent, input: request.body })
      return sharedClientView(whole, { actor, links, now: useCases.clock() })
    },
  )
}
