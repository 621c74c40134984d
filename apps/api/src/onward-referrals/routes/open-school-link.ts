import { SchoolLinkOpening, SchoolQuestion } from '@onthaal/shared/onward-referrals/schemas'
import { withETag } from '../../plugins/preconditions.ts'
import { schoolView } from '../school-view.ts'
import { openSchoolLink } from '../use-cases/open-school-link.ts'
import type { OnwardRoute } from './onward-route.ts'

export const openSchoolLinkRoute: OnwardRoute = async (app, { useCases }) => {
  const open = openSchoolLink(useCases)
  app.post(
    '/schoolLinkOpenings',
    {
      config: {
        permission: 'everybody',
        // The door writes down what it shows, and to whom the link was given.
        consults: 'nothing',
        rateLimit: 'guessing',
        problems: ['schoolLinkNotUsable'],
      },
      schema: {
        operationId: 'openSchoolLink',
        summary: 'Show a school what it needs to know of a child, for its link and the birth date',
        tags: ['OnwardReferrals'],
        body: SchoolLinkOpening,
        response: { 200: { description: 'What the school needs', ...SchoolQuestion } },
      },
    },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      const sight = await open(request.body, request.id)
      return withETag(reply, schoolView(sight, useCases.clock()))
    },
  )
}
