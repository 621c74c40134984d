import { OrganisationList } from '@onthaal/shared/identity/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { listOrganisations } from '../use-cases/list-organisations.ts'
import type { ReferenceDataRoute } from './reference-data-route.ts'

export const listOrganisationsRoute: ReferenceDataRoute = async (app, { useCases, links }) => {
  const list = listOrganisations(useCases)
  app.get(
    '/organisations',
    {
      config: { permission: 'readProtocols', consults: 'nothing' },
      schema: {
        operationId: 'listOrganisations',
        summary: 'List the organisations of the installation',
        tags: ['ReferenceData'],
        'x-ignore-rules': { 'col-repres': 'An organisation has no address of its own.' },
        response: { 200: { description: 'The organisations', ...OrganisationList } },
      },
    },
    async (request) => ({
      items: await list(actorOf(request)),
      self: links.to('/organisations'),
    }),
  )
}
