import { IntakeInterview, IntakeInterviewInput } from '@onthaal/shared/intake-interviews/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { referralFields } from '../../referrals/index.ts'
import { interviewView } from '../interview-view.ts'
import { updateIntakeInterview } from '../use-cases/update-intake-interview.ts'
import { InterviewPath, type InterviewRoute } from './interview-route.ts'

export const updateIntakeInterviewRoute: InterviewRoute = async (app, { useCases, links }) => {
  const update = updateIntakeInterview(useCases)
  app.put(
    '/intakeInterviews/:interviewId',
    {
      config: {
        permission: 'holdInterviews',
        consults: { action: 'change', fields: referralFields },
        ifMatch: true,
        problems: ['interviewClosed'],
      },
      schema: {
        operationId: 'updateIntakeInterview',
        summary: 'Replace what was written down of a talk',
        tags: ['IntakeInterviews'],
        params: InterviewPath,
        body: IntakeInterviewInput,
        response: { 200: { description: 'The talk as it is now', ...IntakeInterview } },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const record = await update(actor, {
        interviewId: request.params.interviewId,
        versions: expectedVersions(request),
        input: request.body,
      })
      return withETag(reply, interviewView(record, { actor, links, now: useCases.clock() }))
    },
  )
}
