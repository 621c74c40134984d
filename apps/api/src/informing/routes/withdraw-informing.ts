import { InformingList, InformingWithdrawal } from '@onthaal/shared/informing/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { informingsView } from '../informing-view.ts'
import { withdrawInforming } from '../use-cases/withdraw-informing.ts'
import { InformingPath, type InformingRoute } from './informing-route.ts'

export const withdrawInformingRoute: InformingRoute = async (app, { useCases, links }) => {
  const withdraw = withdrawInforming(useCases)
  app.post(
    '/persons/:personId/informings/:informingId/withdrawal',
    {
      config: {
        permission: 'updatePerson',
        consults: { action: 'change', fields: ['interview'] },
        problems: ['purposeRequired', 'personRestricted'],
        idempotent: true,
      },
      schema: {
        operationId: 'withdrawInforming',
        summary: 'Say that a proof was a mistake, and why',
        tags: ['Informing'],
        params: InformingPath,
        body: InformingWithdrawal,
        response: { 200: { description: 'The proofs as they are now', ...InformingList } },
      },
    },
    async (request) => {
      const whole = await withdraw({
        actor: actorOf(request),
        ...request.params,
        intent: intentOf(request),
        input: request.body,
      })
      return informingsView(whole, links)
    },
  )
}
