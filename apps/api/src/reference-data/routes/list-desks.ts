import { DeskList } from '@onthaal/shared/identity/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { deskView } from '../desk-view.ts'
import { listDesks } from '../use-cases/list-desks.ts'
import type { ReferenceDataRoute } from './reference-data-route.ts'

export const listDesksRoute: ReferenceDataRoute = async (app, { useCases, links }) => {
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
    async (request) => ({
      items: (await list(actorOf(request))).map(deskView),
      self: links.to('/desks'),
    }),
  )
}
