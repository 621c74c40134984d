import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { addUp } from '@onthaal/shared/safe-figures'
import { SafeFigures, SafeFiguresQuery } from '@onthaal/shared/safe-figures/schemas'
import type { Links } from '../../links.ts'
import { actorOf } from '../../plugins/authentication.ts'
import { present } from '../../present.ts'
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
        querystring: SafeFiguresQuery,
        response: { 200: { description: 'What was told of a year', ...SafeFigures } },
      },
    },
    async (request) => {
      const { places, year, threshold, years, quarters } = await get(
        actorOf(request),
        request.query,
      )
      return {
        self: links.page('/safeFigures', present({ year })),
        years: [...years],
        ...present({ year, threshold }),
        quarters: [...quarters],
        items: places.map(({ runs, splits, ...place }) => ({
          ...place,
          runs: [...runs],
          splits: splits.map(({ split, groups }) => ({
            split,
            groups: groups.map(({ codes, people }) => ({ codes: [...codes], people })),
          })),
        })),
        together: addUp(places),
      }
    },
  )
}
