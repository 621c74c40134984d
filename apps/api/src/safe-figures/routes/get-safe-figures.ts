import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SafeFigures, SafeFiguresQuery } from '@onthaal/shared/safe-figures/schemas'
import type { Links } from '../../links.ts'
import { actorOf } from '../../plugins/authentication.ts'
import { safeFiguresView } from '../safe-figures-view.ts'
import {
  getSafeFigures,
  type SafeFigureUseCaseDependencies,
} from '../use-cases/get-safe-figures.ts'

export interface SafeFigureRouteOptions {
  readonly useCases: SafeFigureUseCaseDependencies
  readonly links: Links
}

export const getSafeFiguresRoute: FastifyPluginAsyncTypebox<SafeFigureRouteOptions> = async (
  app,
  { useCases, links },
) => {
  const get = getSafeFigures(useCases)
  app.get(
    '/safeFigures',
    {
      config: { permission: 'readSafeFigures', consults: 'nothing' },
      schema: {
        operationId: 'getSafeFigures',
        summary: 'Get figures of people referred, of which no number is about a few',
        tags: ['SafeFigures'],
        'x-ignore-rules': { 'col-repres': 'A place is read with the year that was told of.' },
        querystring: SafeFiguresQuery,
        response: { 200: { description: 'What was told of a year', ...SafeFigures } },
      },
    },
    async (request) => safeFiguresView(await get(actorOf(request), request.query), links),
  )
}
