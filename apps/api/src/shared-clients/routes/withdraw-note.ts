import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { withdrawNote } from '../use-cases/withdraw-note.ts'
import { NotePath, type SharedClientRoute } from './shared-client-route.ts'

export const withdrawNoteRoute: SharedClientRoute = async (app, { useCases }) => {
  const withdraw = withdrawNote(useCases)
  app.delete(
    '/referrals/:referralId/notes/:noteId',
    {
      config: {
        permission: 'followTogether',
        consults: 'nothing',
        problems: ['clientMoveNotAllowed'],
      },
      schema: {
        operationId: 'withdrawNote',
        summary: 'Take a note back, within a day',
        tags: ['SharedClients'],
        params: NotePath,
        response: { 204: { description: 'What it said is gone', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await withdraw(actorOf(request), request.params)
      return reply.code(204).send(null)
    },
  )
}
