import { InformingList, NewInforming } from '@onthaal/shared/informing/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { informingsView } from '../informing-view.ts'
import { recordInforming } from '../use-cases/record-informing.ts'
import { type InformingRoute, PersonPath } from './informing-route.ts'

export const recordInformingRoute: InformingRoute = async (app, { useCases, links }) => {
  const record = recordInforming(useCases)
  app.post(
    '/persons/:personId/informings',
    {
      config: {
        permission: 'updatePerson',
        consults: { action: 'change', fields: ['interview'] },
        problems: ['purposeRequired', 'personRestricted'],
        idempotent: true,
      },
      schema: {
        operationId: 'recordInforming',
        summary:
          'Write down that you informed somebody, by letter or in a talk that is not kept here',
        tags: ['Informing'],
        params: PersonPath,
        body: NewInforming,
        response: { 200: { description: 'The proofs as they are now', ...InformingList } },
      },
    },
    async (request) => {
      const whole = await record({
        actor: actorOf(request),
        ...request.params,
        intent: intentOf(request),
        input: request.body,
      })
      return informingsView(whole, links)
    },
  )
}
