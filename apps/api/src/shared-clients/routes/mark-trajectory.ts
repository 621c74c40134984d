import { SharedClient, TrajectoryChange } from '@onthaal/shared/shared-clients/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { sharedClientView } from '../shared-client-view.ts'
import { markTrajectory } from '../use-cases/mark-trajectory.ts'
import {
  ClientPath,
  clientFields,
  clientProblems,
  type SharedClientRoute,
} from './shared-client-route.ts'

export const markTrajectoryRoute: SharedClientRoute = async (app, { useCases, links }) => {
  const mark = markTrajectory(useCases)
  app.post(
    '/referrals/:referralId/trajectoryMarks',
    {
      config: {
        permission: 'followReferrals',
        consults: { action: 'change', fields: clientFields },
        problems: [...clientProblems],
        idempotent: true,
      },
      schema: {
        operationId: 'markTrajectory',
        summary: 'Say of a trajectory whether there is a contract and a certificate',
        tags: ['SharedClients'],
        params: ClientPath,
        body: TrajectoryChange,
        response: { 200: { description: 'The client as they are now', ...SharedClient } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const intent = intentOf(request)
      const whole = await mark({ actor, ...request.params, intent, input: request.body })
      return sharedClientView(whole, { actor, links, now: useCases.clock() })
    },
  )
}
