import { EarlierReferralList } from '@onthaal/shared/imports/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { earlierReferralsView } from '../import-view.ts'
import { listEarlierReferrals } from '../use-cases/list-earlier-referrals.ts'
import type { ImportRoute } from './import-route.ts'

export const listEarlierReferralsRoute: ImportRoute = async (app, { useCases, links }) => {
  const list = listEarlierReferrals(useCases)
  app.get(
    '/persons/:personId/earlierReferrals',
    {
      config: {
        permission: 'readPerson',
        consults: { action: 'openFile', fields: ['followUp'] },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'listEarlierReferrals',
        summary: 'List what lists that were read in told of the referrals of before of somebody',
        tags: ['Imports'],
        'x-ignore-rules': {
          'col-repres': 'A list told it in its own words; nobody follows it here.',
        },
        params: Type.Object({ personId: Id }),
        response: { 200: { description: 'The referrals, newest first', ...EarlierReferralList } },
      },
    },
    async (request) =>
      earlierReferralsView(await list(actorOf(request), request.params.personId), links),
  )
}
