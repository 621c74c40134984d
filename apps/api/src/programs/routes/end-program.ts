import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { endProgram } from '../use-cases/end-program.ts'
import { ProgramPath, type ProgramRoute } from './program-route.ts'

export const endProgramRoute: ProgramRoute = async (app, { useCases }) => {
  const end = endProgram(useCases)
  app.delete(
    '/programs/:programId',
    {
      config: { permission: 'manageUsers', consults: 'nothing' },
      schema: {
        operationId: 'endProgram',
        summary: 'End a program for good',
        tags: ['Administration'],
        params: ProgramPath,
        response: { 204: { description: 'It gets in no more', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await end(actorOf(request), request.params.programId)
      return reply.code(204).send(null)
    },
  )
}
