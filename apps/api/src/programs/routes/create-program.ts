import { NewProgram, Program } from '@onthaal/shared/programs/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { programView } from '../program-view.ts'
import { createProgram } from '../use-cases/create-program.ts'
import type { ProgramRoute } from './program-route.ts'

export const createProgramRoute: ProgramRoute = async (app, { useCases, links }) => {
  const create = createProgram(useCases)
  app.post(
    '/programs',
    {
      config: { permission: 'manageUsers', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'createProgram',
        summary: 'Register a program that is to call this API',
        tags: ['Administration'],
        body: NewProgram,
        response: { 201: { description: 'The program, without a secret yet', ...Program } },
      },
    },
    async (request, reply) => {
      const record = await create(actorOf(request), request.body, intentOf(request))
      const program = programView(record, links, belgianDay(useCases.clock()))
      return reply.code(201).header('location', program.href).send(withETag(reply, program))
    },
  )
}
