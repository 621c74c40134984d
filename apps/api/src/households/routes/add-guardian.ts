import { GuardianList, NewGuardian } from '@onthaal/shared/households/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { guardiansView } from '../household-view.ts'
import { addGuardian } from '../use-cases/add-guardian.ts'
import { type HouseholdRoute, PersonPath } from './household-route.ts'

export const addGuardianRoute: HouseholdRoute = async (app, { useCases, links }) => {
  const add = addGuardian(useCases)
  app.post(
    '/persons/:personId/guardians',
    {
      config: {
        permission: 'updatePerson',
        consults: { action: 'change', fields: ['contact', 'household'] },
        problems: ['purposeRequired', 'personRestricted'],
        idempotent: true,
      },
      schema: {
        operationId: 'addGuardian',
        summary: 'Write down who answers for a minor',
        tags: ['Households'],
        params: PersonPath,
        body: NewGuardian,
        response: { 200: { description: 'The guardians as they are now', ...GuardianList } },
      },
    },
    async (request) => {
      const whole = await add({
        actor: actorOf(request),
        ...request.params,
        intent: intentOf(request),
        input: request.body,
      })
      return guardiansView(whole, links)
    },
  )
}
