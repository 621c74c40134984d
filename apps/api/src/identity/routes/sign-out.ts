import Type from 'typebox'
import { actorOf, clearSessionCookie } from '../../plugins/authentication.ts'
import { signOut } from '../use-cases/sign-out.ts'
import type { IdentityRoute } from './identity-route.ts'

export const signOutRoute: IdentityRoute = async (app, { useCases, secureCookies }) => {
  const end = signOut(useCases)
  app.delete(
    '/sessions/current',
    {
      config: {
        permission: 'signedIn',
        beforeChoice: true,
        whenLocked: true,
        consults: 'nothing',
      },
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
      // What is cached or stored of whoever was at work goes too. Not the cookies, of which ours is
      // cleared above, and not the contexts: that would reload pages which keep unsent text.
      reply.header('clear-site-data', '"cache", "storage"')
      return reply.code(204).send(null)
    },
  )
}
