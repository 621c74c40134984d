import { MunicipalityList } from '@onthaal/shared/organisations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { municipalityView } from '../organisations-view.ts'
import { listMunicipalities } from '../use-cases/list-municipalities.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const listMunicipalitiesRoute: OrganisationsRoute = async (app, { useCases, links }) => {
  const list = listMunicipalities(useCases)
  app.get(
    '/municipalities',
    {
      config: { permission: 'manageMunicipalities', consults: 'nothing' },
      schema: {
        operationId: 'listMunicipalities',
        summary: 'List the municipalities of the installation',
        tags: ['Organisations'],
        'x-ignore-rules': {
          'col-repres': 'They come whole, and have no addresses to read one by one.',
        },
        response: { 200: { description: 'The municipalities', ...MunicipalityList } },
      },
    },
    async (request) => {
      const records = await list(actorOf(request))
      return { items: records.map(municipalityView), self: links.to('/municipalities') }
    },
  )
}
