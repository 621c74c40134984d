import { Program } from '@onthaal/shared/programs/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { programView } from '../program-view.ts'
import { getProgram } from '../use-cases/get-program.ts'
import { ProgramPath, type ProgramRoute } from './program-route.ts'

export const getProgramRoute: ProgramRoute = async (app, { useCases, links }) => {
  const get = getProgram(useCases)
  app.get(
    '/programs/:programId',
    {
      config: { permission: 'manageUsers', consults: 'nothing' },
      schema: {
        operationId: 'getProgram',
        summary: 'Get a program of your organisation',
        tags: ['Administration'],
        params: ProgramPath,
        response: { 200: { description: 'The program', ...Program } },
      },
    },
    async (request, reply) => {
      const record = await get(actorOf(request), request.params.programId)
      return withETag(reply, programView(record, links, belgianDay(useCases.clock())))
    },
  )
}
