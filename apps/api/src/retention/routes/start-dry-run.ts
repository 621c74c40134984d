import { DryRun, RetentionRun } from '@onthaal/shared/retention/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { runView } from '../retention-view.ts'
import { startDryRun } from '../use-cases/start-dry-run.ts'
import type { RetentionRoute } from './retention-route.ts'

export const startDryRunRoute: RetentionRoute = async (app, { useCases }) => {
  const start = startDryRun(useCases)
  app.post(
    '/retentionRuns',
    {
      config: { permission: 'manageRetention', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'startDryRun',
        summary: 'List which files would go by now; nothing goes',
        tags: ['Retention'],
        body: DryRun,
        response: { 200: { description: 'What would go, in numbers', ...RetentionRun } },
      },
    },
    async (request) => runView(await start(actorOf(request), request.body, intentOf(request))),
  )
}
