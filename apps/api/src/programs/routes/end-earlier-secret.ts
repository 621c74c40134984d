import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { endEarlierSecret } from '../use-cases/end-earlier-secret.ts'
import { ProgramPath, type ProgramRoute } from './program-route.ts'

export const endEarlierSecretRoute: ProgramRoute = async (app, { useCases }) => {
  const end = endEarlierSecret(useCases)
  app.delete(
    '/programs/:programId/earlierSecret',
    {
      config: { permission: 'manageUsers', consults: 'nothing' },
      schema: {
        operationId: 'endEarlierSecret',
        summary: 'End the secret that a program had before its newest',
        tags: ['Administration'],
        params: ProgramPath,
        response: { 204: { description: 'It opens nothing any more', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await end(actorOf(request), request.params.programId)
      return reply.code(204).send(null)
    },
  )
}
