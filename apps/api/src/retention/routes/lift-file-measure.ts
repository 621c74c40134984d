import { FileMeasure, MeasureLifting } from '@onthaal/shared/retention/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { measureView } from '../retention-view.ts'
import { liftFileMeasure } from '../use-cases/lift-file-measure.ts'
import type { RetentionRoute } from './retention-route.ts'

export const liftFileMeasureRoute: RetentionRoute = async (app, { useCases }) => {
  const lift = liftFileMeasure(useCases)
  app.post(
    '/fileMeasures/:measureId/lifting',
    {
      config: { permission: 'manageRetention', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'liftFileMeasure',
        summary: 'Lift what was set on a file, and say why',
        tags: ['Retention'],
        params: Type.Object({ measureId: Id }),
        body: MeasureLifting,
        response: { 200: { description: 'It is lifted', ...FileMeasure } },
      },
    },
    async (request) => {
      const record = await lift({
        actor: actorOf(request),
        ...request.params,
        input: request.body,
        intent: intentOf(request),
      })
      return measureView(record)
    },
  )
}
