import { OverseenColleagues } from '@onthaal/shared/consultations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { listOverseenColleagues } from '../use-cases/list-overseen-colleagues.ts'
import type { OversightRoute } from './oversight-route.ts'

export const listOverseenColleaguesRoute: OversightRoute = async (app, { useCases, links }) => {
  const list = listOverseenColleagues(useCases)
  app.get(
    '/overseenColleagues',
    {
      config: { permission: 'readConsultations', consults: 'nothing' },
      schema: {
        operationId: 'listOverseenColleagues',
        summary: 'List the colleagues of your organisation whose looking up you oversee',
        tags: ['Consultations'],
        'x-ignore-rules': { 'col-repres': 'A colleague has no address of its own yet.' },
        response: { 200: { description: 'The colleagues, by name', ...OverseenColleagues } },
      },
    },
    async (request) => ({
      items: await list(actorOf(request)),
      self: links.to('/overseenColleagues'),
    }),
  )
}
