import { InformingList } from '@onthaal/shared/informing/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { informingsView } from '../informing-view.ts'
import { listInformings } from '../use-cases/list-informings.ts'
import { type InformingRoute, PersonPath } from './informing-route.ts'

export const listInformingsRoute: InformingRoute = async (app, { useCases, links }) => {
  const list = listInformings(useCases)
  app.get(
    '/persons/:personId/informings',
    {
      config: {
        permission: 'readPerson',
        consults: { action: 'openFile', fields: ['interview'] },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'listInformings',
        summary: 'List what somebody was informed about',
        tags: ['Informing'],
        'x-ignore-rules': { 'col-repres': 'A proof is read with the others of its person.' },
        params: PersonPath,
        response: { 200: { description: 'The proofs, newest first', ...InformingList } },
      },
    },
    async (request) => informingsView(await list(actorOf(request), request.params.personId), links),
  )
}
