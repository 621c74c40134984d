import { CurrentSession, MembershipChoice } from '@onthaal/shared/identity/schemas'
import { actorOf, setSessionCookie } from '../../plugins/authentication.ts'
import { currentSessionView } from '../session-view.ts'
import { chooseMembership } from '../use-cases/choose-membership.ts'
import type { IdentityRoute } from './identity-route.ts'

export const chooseMembershipRoute: IdentityRoute = async (app, options) => {
  const { useCases, links, secureCookies } = options
  const choose = chooseMembership(useCases)
  app.post(
    '/sessions/current/membershipChoice',
    {
      config: { permission: 'signedIn', beforeChoice: true, consults: 'nothing' },
      schema: {
        operationId: 'chooseMembership',
        summary: 'Go on for another organisation, in a new session',
        tags: ['Identity'],
        body: MembershipChoice,
        response: { 200: { description: 'The new session; the cookie is set', ...CurrentSession } },
      },
    },
    async (request, reply) => {
      const { token, session } = await choose(actorOf(request), request.body.membership)
      setSessionCookie(reply, token, secureCookies)
      return currentSessionView(session, links, useCases)
    },
  )
}
