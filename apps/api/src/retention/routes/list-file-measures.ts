import { FileMeasureList } from '@onthaal/shared/retention/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { measureView } from '../retention-view.ts'
import { listFileMeasures } from '../use-cases/list-file-measures.ts'
import type { RetentionRoute } from './retention-route.ts'

export const listFileMeasuresRoute: RetentionRoute = async (app, { useCases, links }) => {
  const list = listFileMeasures(useCases)
  app.get(
    '/fileMeasures',
    {
      config: { permission: 'manageRetention', consults: 'nothing' },
      schema: {
        operationId: 'listFileMeasures',
        summary: 'List what is set on files of your organisation now, newest first',
        tags: ['Retention'],
        'x-ignore-rules': { 'col-repres': 'What is set is read in its list alone.' },
        response: { 200: { description: 'What is set', ...FileMeasureList } },
      },
    },
    async (request) => ({
      items: (await list(actorOf(request))).map(measureView),
      self: links.to('/fileMeasures'),
    }),
  )
}
