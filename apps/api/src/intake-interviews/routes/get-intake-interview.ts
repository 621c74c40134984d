import { IntakeInterview } from '@onthaal/shared/intake-interviews/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { withETag } from '../../plugins/preconditions.ts'
import { referralFields } from '../../referrals/index.ts'
import { interviewView } from '../interview-view.ts'
import { getIntakeInterview } from '../use-cases/get-intake-interview.ts'
import { InterviewPath, type InterviewRoute } from './interview-route.ts'

export const getIntakeInterviewRoute: InterviewRoute = async (app, { useCases, links }) => {
  const get = getIntakeInterview(useCases)
  app.get(
    '/intakeInterviews/:interviewId',
    {
      config: {
        permission: 'holdInterviews',
        consults: { action: 'openInterview', fields: referralFields },
      },
      schema: {
        operationId: 'getIntakeInterview',
        summary: 'Read a talk of your organisation',
        tags: ['IntakeInterviews'],
        params: InterviewPath,
        response: { 200: { description: 'The talk with its referrals', ...IntakeInterview } },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const record = await get(actor, request.params.interviewId)
      return withETag(reply, interviewView(record, { actor, links, now: useCases.clock() }))
    },
  )
}
