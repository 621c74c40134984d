import { EducationTransferList } from '@onthaal/shared/education/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { transferView } from '../transfer-view.ts'
import { listEducationTransfers } from '../use-cases/list-education-transfers.ts'
import type { EducationRoute } from './education-route.ts'

export const listEducationTransfersRoute: EducationRoute = async (app, { useCases, links }) => {
  const list = listEducationTransfers(useCases)
  app.get(
    '/educationTransfers',
    {
      config: {
        permission: 'followEducation',
        consults: { action: 'workList', fields: ['identity'] },
      },
      schema: {
        operationId: 'listEducationTransfers',
        summary: 'List the children who moved here and whom nobody took over yet',
        tags: ['Education'],
        'x-ignore-rules': { 'col-repres': 'Each of them is read with the others alone.' },
        response: { 200: { description: 'Who waits', ...EducationTransferList } },
      },
    },
    async (request) => ({
      items: (await list(actorOf(request))).map(transferView),
      self: links.to('/educationTransfers'),
    }),
  )
}
