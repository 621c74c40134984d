import { IntakeInterview, InterviewCompletion } from '@onthaal/shared/intake-interviews/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf, withETag } from '../../plugins/preconditions.ts'
import { referralFields } from '../../referrals/index.ts'
import { interviewView } from '../interview-view.ts'
import { completeIntakeInterview } from '../use-cases/complete-intake-interview.ts'
import { InterviewPath, type InterviewRoute } from './interview-route.ts'

export const completeIntakeInterviewRoute: InterviewRoute = async (app, { useCases, links }) => {
  const complete = completeIntakeInterview(useCases)
  app.post(
    '/intakeInterviews/:interviewId/completion',
    {
      config: {
        permission: 'holdInterviews',
        consults: { action: 'change', fields: referralFields },
        idempotent: true,
        ifMatch: true,
        problems: [
          'personRestricted',
          'interviewClosed',
          'interviewHoldsUnseen',
          'interviewIncomplete',
          'referralPending',
        ],
      },
      schema: {
        operationId: 'completeIntakeInterview',
        summary: 'Close a talk and send its referrals: all of them or none',
        tags: ['IntakeInterviews'],
        params: InterviewPath,
        body: InterviewCompletion,
        response: { 200: { description: 'The talk with what was sent', ...IntakeInterview } },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const record = await complete({
        actor,
        interviewId: request.params.interviewId,
        versions: expectedVersions(request),
        intent: intentOf(request),
        input: request.body,
      })
      return withETag(reply, interviewView(record, { actor, links, now: useCases.clock() }))
    },
  )
}
