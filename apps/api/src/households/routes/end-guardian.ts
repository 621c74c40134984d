import { GuardianList, LastDay } from '@onthaal/shared/households/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { guardiansView } from '../household-view.ts'
import { endGuardian } from '../use-cases/end-guardian.ts'
import { GuardianPath, type HouseholdRoute } from './household-route.ts'

export const endGuardianRoute: HouseholdRoute = async (app, { useCases, links }) => {
  const end = endGuardian(useCases)
  app.post(
    '/persons/:personId/guardians/:guardianId/ending',
    {
      config: {
        permission: 'updatePerson',
        consults: { action: 'change', fields: ['contact', 'household'] },
        problems: ['purposeRequired', 'personRestricted'],
        idempotent: true,
      },
      schema: {
        operationId: 'endGuardian',
        summary: 'Write down since when somebody no longer answers for a minor',
        tags: ['Households'],
        params: GuardianPath,
        body: LastDay,
        response: { 200: { description: 'The guardians as they are now', ...GuardianList } },
      },
    },
    async (request) => {
      const whole = await end({
        actor: actorOf(request),
        ...request.params,
        intent: intentOf(request),
        input: request.body,
      })
      return guardiansView(whole, links)
    },
  )
}
