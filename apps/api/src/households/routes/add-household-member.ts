import { Household, NewHouseholdMember } from '@onthaal/shared/households/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf } from '../../plugins/preconditions.ts'
import { householdView } from '../household-view.ts'
import { addHouseholdMember } from '../use-cases/add-household-member.ts'
import { type HouseholdRoute, PersonPath, withTag } from './household-route.ts'

export const addHouseholdMemberRoute: HouseholdRoute = async (app, { useCases, links }) => {
  const add = addHouseholdMember(useCases)
  app.post(
    '/persons/:personId/household/members',
    {
      config: {
        permission: 'updatePerson',
        consults: { action: 'change', fields: ['household'] },
        problems: ['purposeRequired', 'personRestricted'],
        idempotent: true,
        ifMatch: 'whenThere',
      },
      schema: {
        operationId: 'addHouseholdMember',
        summary: 'Write down that somebody lives with a person',
        tags: ['Households'],
        params: PersonPath,
        body: NewHouseholdMember,
        response: { 200: { description: 'The household as it is now', ...Household } },
      },
    },
    async (request, reply) => {
      const whole = await add({
        actor: actorOf(request),
        ...request.params,
        versions: request.headers['if-match'] === undefined ? undefined : expectedVersions(request),
        intent: intentOf(request),
        input: request.body,
      })
      return withTag(reply, householdView(whole, links))
    },
  )
}
