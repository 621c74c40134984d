import { Workplaces } from '@onthaal/shared/administration/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { getWorkplaces } from '../use-cases/get-workplaces.ts'
import type { AdministrationRoute } from './administration-route.ts'

export const getWorkplacesRoute: AdministrationRoute = async (app, { useCases, links }) => {
  const get = getWorkplaces(useCases)
  app.get(
    '/workplaces',
    {
      config: { permission: 'manageUsers', consults: 'nothing' },
      schema: {
        operationId: 'getWorkplaces',
        summary: 'Get the desks and regions of your organisation',
        tags: ['Administration'],
        'x-ignore-rules': {
          'col-repres': 'Two short lists of one organisation, and no collection.',
        },
        response: { 200: { description: 'Where its people can work', ...Workplaces } },
      },
    },
    async (request) => ({ self: links.to('/workplaces'), ...(await get(actorOf(request))) }),
  )
}
