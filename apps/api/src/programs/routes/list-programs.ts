import { AdministrationListQuery } from '@onthaal/shared/administration/schemas'
import { ProgramPage } from '@onthaal/shared/programs/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { actorOf } from '../../plugins/authentication.ts'
import { programView } from '../program-view.ts'
import { listPrograms } from '../use-cases/list-programs.ts'
import type { ProgramRoute } from './program-route.ts'

export const listProgramsRoute: ProgramRoute = async (app, { useCases, links }) => {
  const list = listPrograms(useCases)
  app.get(
    '/programs',
    {
      config: { permission: 'manageUsers', consults: 'nothing' },
      schema: {
        operationId: 'listPrograms',
        summary: 'List the programs of your organisation, the newest first',
        tags: ['Administration'],
        querystring: AdministrationListQuery,
        response: { 200: { description: 'A page of programs', ...ProgramPage } },
      },
    },
    async (request) => {
      const { records, next } = await list(actorOf(request), request.query)
      const today = belgianDay(useCases.clock())
      return {
        items: records.map((record) => programView(record, links, today)),
        self: links.page('/programs', request.query),
        ...(next && { next: links.page('/programs', { ...request.query, after: next }) }),
      }
    },
  )
}
