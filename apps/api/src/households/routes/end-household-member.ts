import { Household, LastDay } from '@onthaal/shared/households/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf } from '../../plugins/preconditions.ts'
import { householdView } from '../household-view.ts'
import { endHouseholdMember } from '../use-cases/end-household-member.ts'
import { type HouseholdRoute, MemberPath, withTag } from './household-route.ts'

export const endHouseholdMemberRoute: HouseholdRoute = async (app, { useCases, links }) => {
  const end = endHouseholdMember(useCases)
  app.post(
    '/persons/:personId/household/members/:memberId/ending',
    {
      config: {
        permission: 'updatePerson',
        consults: { action: 'change', fields: ['household'] },
        problems: ['purposeRequired', 'personRestricted'],
        idempotent: true,
        ifMatch: true,
      },
      schema: {
        operationId: 'endHouseholdMember',
        summary: 'Write down since when somebody no longer lives there',
        tags: ['Households'],
        params: MemberPath,
        body: LastDay,
        response: { 200: { description: 'The household as it is now', ...Household } },
      },
    },
    async (request, reply) => {
      const whole = await end({
        actor: actorOf(request),
        ...request.params,
        versions: expectedVersions(request),
        intent: intentOf(request),
        input: request.body,
      })
      return withTag(reply, householdView(whole, links))
    },
  )
}
