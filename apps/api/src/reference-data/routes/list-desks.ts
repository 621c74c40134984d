import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DeskList } from '@onthaal/shared/identity/schemas'
import type { Links } from '../../links.ts'
import { actorOf } from '../../plugins/authentication.ts'
import { listDesks, type ReferenceDataUseCaseDependencies } from '../use-cases/list-desks.ts'

export interface ReferenceDataRouteOptions {
  readonly useCases: ReferenceDataUseCaseDependencies
  readonly links: Links
}

export const listDesksRoute: FastifyPluginAsyncTypebox<ReferenceDataRouteOptions> = async (
  app,
  { useCases, links },
) => {
  const list = listDesks(useCases)
  app.get(
    '/desks',
    {
      config: { permission: 'readDesks', consults: 'nothing' },
      schema: {
        operationId: 'listDesks',
        summary: 'List the desks that serve your municipalities',
        tags: ['ReferenceData'],
        'x-ignore-rules': { 'col-repres': 'A desk has no address of its own yet.' },
        response: { 200: { description: 'The desks', ...DeskList } },
      },
    },
    async (request) => ({ items: await list(actorOf(request)), self: links.to('/desks') }),
  )
}
