import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Figures, FiguresQuery } from '@onthaal/shared/measures/schemas'
import type { Links } from '../../links.ts'
import { actorOf } from '../../plugins/authentication.ts'
import { figuresView } from '../figures-view.ts'
import { type FiguresUseCaseDependencies, getFigures } from '../use-cases/get-figures.ts'

export interface FiguresRouteOptions {
  readonly useCases: FiguresUseCaseDependencies
  readonly links: Links
}

export const getFiguresRoute: FastifyPluginAsyncTypebox<FiguresRouteOptions> = async (
  app,
  { useCases, links },
) => {
  const get = getFigures(useCases)
  app.get(
    '/figures',
    {
      config: { permission: 'readDashboard', consults: 'nothing' },
      schema: {
        operationId: 'getFigures',
        summary: 'Get measures over whole periods side by side, each number with its list',
        tags: ['Dashboards'],
        'x-ignore-rules': { 'col-repres': 'A figure has no address: its list has.' },
        querystring: FiguresQuery,
        response: { 200: { description: 'The figures', ...Figures } },
      },
    },
    async (request) => {
      const record = await get(actorOf(request), request.query)
      const on = request.query.on ?? record.today
      return figuresView(record, links.to(addressOf({ ...request.query, grain: record.grain, on })))
    },
  )
}

/** The address that keeps giving the same periods, whatever day it is opened on. */
function addressOf(query: FiguresQuery): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value ?? []].flat()) parameters.append(name, String(one))
  }
  return `/figures?${parameters}`
}
