import { GuardianList } from '@onthaal/shared/households/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { guardiansView } from '../household-view.ts'
import { listGuardians } from '../use-cases/list-guardians.ts'
import { type HouseholdRoute, PersonPath } from './household-route.ts'

export const listGuardiansRoute: HouseholdRoute = async (app, { useCases, links }) => {
  const list = listGuardians(useCases)
  app.get(
    '/persons/:personId/guardians',
    {
      config: {
        permission: 'readPerson',
        consults: { action: 'openFile', fields: ['contact', 'household'] },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'listGuardians',
        summary: 'List who answers for a minor',
        tags: ['Households'],
        'x-ignore-rules': { 'col-repres': 'A guardian is read with the minor alone.' },
        params: PersonPath,
        response: { 200: { description: 'The guardians', ...GuardianList } },
      },
    },
    async (request) => {
      const whole = await list(actorOf(request), request.params.personId)
      return guardiansView(whole, links)
    },
  )
}
