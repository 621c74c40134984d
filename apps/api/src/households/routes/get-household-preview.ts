import { HouseholdPreview } from '@onthaal/shared/households/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { householdPreviewView } from '../household-view.ts'
import { getHouseholdPreview } from '../use-cases/get-household-preview.ts'
import { type HouseholdRoute, PersonPath } from './household-route.ts'

export const getHouseholdPreviewRoute: HouseholdRoute = async (app, { useCases, links }) => {
  const get = getHouseholdPreview(useCases)
  app.get(
    '/persons/:personId/householdPreview',
    {
      config: {
        permission: 'readPerson',
        consults: { action: 'openFile', fields: ['contact', 'household'] },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'getHouseholdPreview',
        summary: 'Read who goes along when a person is referred now',
        tags: ['Households'],
        params: PersonPath,
        response: { 200: { description: 'Whoever goes along', ...HouseholdPreview } },
      },
    },
    async (request) => {
      const { personId } = request.params
      return householdPreviewView(personId, await get(actorOf(request), personId), links)
    },
  )
}
