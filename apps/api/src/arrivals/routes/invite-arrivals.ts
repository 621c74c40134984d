import { ArrivalInvitations, NewArrivalInvitations } from '@onthaal/shared/arrivals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { invitationView } from '../arrival-view.ts'
import { inviteArrivals } from '../use-cases/invite-arrivals.ts'
import type { ArrivalRoute } from './arrival-route.ts'

export const inviteArrivalsRoute: ArrivalRoute = async (app, { useCases, links }) => {
  const invite = inviteArrivals(useCases)
  app.post(
    '/arrivalInvitations',
    {
      config: {
        permission: 'holdInterviews',
        consults: {
          action: 'change',
          fields: ['identity', 'contact', 'residence', 'interview', 'followUp'],
        },
        idempotent: true,
      },
      schema: {
        operationId: 'inviteArrivals',
        summary: 'Invite people who arrived, each by a letter; those who cannot be are passed over',
        tags: ['Arrivals'],
        body: NewArrivalInvitations,
        response: {
          200: { description: 'Who was invited, and who was not', ...ArrivalInvitations },
        },
      },
    },
    async (request) => {
      const { invited, skipped } = await invite(actorOf(request), request.body, intentOf(request))
      const context = { links, now: useCases.clock() }
      return {
        items: invited.map((record) => invitationView(record, context)),
        skipped: [...skipped],
      }
    },
  )
}
