import { FileMeasure, NewFileMeasure } from '@onthaal/shared/retention/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { measureView } from '../retention-view.ts'
import { setFileMeasure } from '../use-cases/set-file-measure.ts'
import type { RetentionRoute } from './retention-route.ts'

export const setFileMeasureRoute: RetentionRoute = async (app, { useCases }) => {
  const set = setFileMeasure(useCases)
  app.post(
    '/fileMeasures',
    {
      config: {
        permission: 'manageRetention',
        consults: 'nothing',
        idempotent: true,
        problems: ['measureExists'],
      },
      schema: {
        operationId: 'setFileMeasure',
        summary: 'Keep a file whatever its age, or restrict what may be done with it',
        tags: ['Retention'],
        body: NewFileMeasure,
        response: { 200: { description: 'It is set', ...FileMeasure } },
      },
    },
    async (request) => measureView(await set(actorOf(request), request.body, intentOf(request))),
  )
}
