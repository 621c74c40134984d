import { ContactPersonChoice, SharedClient } from '@onthaal/shared/shared-clients/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { sharedClientView } from '../shared-client-view.ts'
import { chooseContactPerson } from '../use-cases/choose-contact-person.ts'
import {
  ClientPath,
  clientFields,
  clientProblems,
  type SharedClientRoute,
} from './shared-client-route.ts'

export const chooseContactPersonRoute: SharedClientRoute = async (app, { useCases, links }) => {
  const choose = chooseContactPerson(useCases)
  app.post(
    '/referrals/:referralId/contactPersons',
    {
      config: {
        permission: 'followTogether',
        consults: { action: 'change', fields: clientFields },
        problems: [...clientProblems],
        idempotent: true,
      },
      schema: {
        operationId: 'chooseContactPerson',
        summary: 'Say whom of your side the other side asks first',
        tags: ['SharedClients'],
        params: ClientPath,
        body: ContactPersonChoice,
        response: { 200: { description: 'The client as they are now', ...SharedClient } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const intent = intentOf(request)
      const whole = await choose({ actor, ...request.params, intent, input: request.body })
      return sharedClientView(whole, { actor, links, now: useCases.clock() })
    },
  )
}
