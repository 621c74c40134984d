import Type from 'typebox'
import { actorOf, clearSessionCookie } from '../../plugins/authentication.ts'
import { signOut } from '../use-cases/sign-out.ts'
import type { IdentityRoute } from './identity-route.ts'

export const signOutRoute: IdentityRoute = async (app, { useCases, secureCookies }) => {
  const end = signOut(useCases)
  app.delete(
    '/sessions/current',
    {
      config: { permission: 'signedIn', beforeChoice: true, consults: 'nothing' },
      schema: {
        operationId: 'signOut',
        summary: 'Sign out',
        tags: ['Identity'],
        response: { 204: { description: 'Signed out', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await end(actorOf(request))
      clearSessionCookie(reply, secureCookies)
      return reply.code(204).send(null)
    },
  )
}
