import { CurrentSession, InvitationAnswer } from '@onthaal/shared/identity/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { currentSessionView } from '../session-view.ts'
import { answerInvitation } from '../use-cases/answer-invitation.ts'
import type { IdentityRoute } from './identity-route.ts'

export const answerInvitationRoute: IdentityRoute = async (app, { useCases, links }) => {
  const answer = answerInvitation(useCases)
  app.post(
    '/invitations/:invitationId/answer',
    {
      config: { permission: 'signedIn', beforeChoice: true, consults: 'nothing' },
      schema: {
        operationId: 'answerInvitation',
        summary: 'Accept to work for another organisation too, or decline',
        tags: ['Identity'],
        params: Type.Object({ invitationId: Id }),
        body: InvitationAnswer,
        response: { 200: { description: 'Who is signed in', ...CurrentSession } },
      },
    },
    async (request) => {
      const { invitationId } = request.params
      const command = { actor: actorOf(request), invitationId, accepts: request.body.accepts }
      return currentSessionView(await answer(command), links, useCases)
    },
  )
}
