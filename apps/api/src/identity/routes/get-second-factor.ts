import { SecondFactor } from '@onthaal/shared/identity/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { getSecondFactor } from '../use-cases/get-second-factor.ts'
import type { IdentityRoute } from './identity-route.ts'

export const getSecondFactorRoute: IdentityRoute = async (app, { useCases, links }) => {
  const read = getSecondFactor(useCases)
  app.get(
    '/secondFactor',
    {
      config: { permission: 'signedIn', consults: 'nothing' },
      schema: {
        operationId: 'getSecondFactor',
        summary: 'Tell whether one signs in with a second step',
        tags: ['Identity'],
        response: { 200: { description: 'Whether it is on', ...SecondFactor } },
      },
    },
    async (request) => ({ self: links.to('/secondFactor'), ...(await read(actorOf(request))) }),
  )
}
