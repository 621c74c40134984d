import { MunicipalityList, NewMunicipality } from '@onthaal/shared/organisations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { municipalityView } from '../organisations-view.ts'
import { createMunicipality } from '../use-cases/create-municipality.ts'
import type { OrganisationsRoute } from './organisations-route.ts'

export const createMunicipalityRoute: OrganisationsRoute = async (app, { useCases, links }) => {
  const create = createMunicipality(useCases)
  app.post(
    '/municipalities',
    {
      config: { permission: 'manageMunicipalities', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'createMunicipality',
        summary: 'Add a municipality to the installation',
        tags: ['Organisations'],
        body: NewMunicipality,
        response: {
          200: { description: 'All municipalities as they are now', ...MunicipalityList },
        },
      },
    },
    async (request) => {
      const records = await create(actorOf(request), request.body, intentOf(request))
      return { items: records.map(municipalityView), self: links.to('/municipalities') }
    },
  )
}
