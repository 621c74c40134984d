import { onwardRules } from '@onthaal/shared/onward-referrals'
import { SchoolLinkAnswer, SchoolQuestion } from '@onthaal/shared/onward-referrals/schemas'
import { fewAtOnce } from '../../plugins/few-at-once.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { schoolView } from '../school-view.ts'
import { answerSchoolLink } from '../use-cases/answer-school-link.ts'
import type { OnwardRoute } from './onward-route.ts'

/** The document in base64, with what stands around it. */
const bodyLimit = Math.ceil(onwardRules.documentBytes / 3) * 4 + 4096

/** Bodies of this size that one process reads at once: anybody can send them. */
const mostAtOnce = 4

export const answerSchoolLinkRoute: OnwardRoute = async (app, { useCases }) => {
  const answer = answerSchoolLink(useCases)
  app.post(
    '/schoolLinkAnswers',
    {
      bodyLimit,
      onRequest: fewAtOnce(mostAtOnce),
      config: {
        permission: 'everybody',
        // The door writes down what it shows, and to whom the link was given.
        consults: 'nothing',
        rateLimit: 'guessing',
        problems: ['schoolLinkNotUsable', 'onwardNotAllowed'],
      },
      schema: {
        operationId: 'answerSchoolLink',
        summary: 'Answer as a school, by its link',
        tags: ['OnwardReferrals'],
        body: SchoolLinkAnswer,
        response: {
          200: { description: 'What the school said, as it is kept', ...SchoolQuestion },
        },
      },
    },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      const sight = await answer(request.body, request.id)
      return withETag(reply, schoolView(sight, useCases.clock()))
    },
  )
}
