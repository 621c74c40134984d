import { ColleagueLoadList } from '@onthaal/shared/distributions/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { listColleagueLoads } from '../use-cases/list-colleague-loads.ts'
import type { DistributionRoute } from './distribution-route.ts'

export const listColleagueLoadsRoute: DistributionRoute = async (app, { useCases, links }) => {
  const list = listColleagueLoads(useCases)
  app.get(
    '/colleagueLoads',
    {
      config: { permission: 'manageCaseloads', consults: 'nothing' },
      schema: {
        operationId: 'listColleagueLoads',
        summary: 'List who works at my desks, and how much each of them follows',
        tags: ['Distributions'],
        'x-ignore-rules': { 'col-repres': 'A colleague has no address of its own yet.' },
        response: { 200: { description: 'The colleagues, by name', ...ColleagueLoadList } },
      },
    },
    async (request) => ({
      items: await list(actorOf(request)),
      self: links.to('/colleagueLoads'),
    }),
  )
}
