import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, intentOf } from '../../plugins/preconditions.ts'
import { discardIntakeInterview } from '../use-cases/discard-intake-interview.ts'
import { InterviewPath, type InterviewRoute } from './interview-route.ts'

export const discardIntakeInterviewRoute: InterviewRoute = async (app, { useCases }) => {
  const discard = discardIntakeInterview(useCases)
  app.post(
    '/intakeInterviews/:interviewId/discarding',
    {
      config: {
        permission: 'holdInterviews',
        consults: 'nothing',
        idempotent: true,
        ifMatch: true,
        problems: ['interviewClosed', 'interviewHoldsUnseen'],
      },
      schema: {
        operationId: 'discardIntakeInterview',
        summary: 'Throw a talk away that was not closed, with its drafts',
        tags: ['IntakeInterviews'],
        params: InterviewPath,
        response: { 204: { description: 'The talk is gone', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await discard({
        actor: actorOf(request),
        interviewId: request.params.interviewId,
        versions: expectedVersions(request),
        intent: intentOf(request),
        input: undefined,
      })
      return reply.code(204).send(null)
    },
  )
}
