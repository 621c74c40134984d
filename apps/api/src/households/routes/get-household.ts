import { Household } from '@onthaal/shared/households/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { householdView } from '../household-view.ts'
import { getHousehold } from '../use-cases/get-household.ts'
import { type HouseholdRoute, PersonPath, withTag } from './household-route.ts'

export const getHouseholdRoute: HouseholdRoute = async (app, { useCases, links }) => {
  const get = getHousehold(useCases)
  app.get(
    '/persons/:personId/household',
    {
      config: {
        permission: 'readPerson',
        consults: { action: 'openFile', fields: ['household'] },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'getHousehold',
        summary: 'Read who lives with a person',
        tags: ['Households'],
        params: PersonPath,
        response: { 200: { description: 'The household', ...Household } },
      },
    },
    async (request, reply) => {
      const whole = await get(actorOf(request), request.params.personId)
      return withTag(reply, householdView(whole, links))
    },
  )
}
