import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions } from '../../plugins/preconditions.ts'
import { removeInterviewReferral } from '../use-cases/remove-interview-referral.ts'
import { type InterviewRoute, LinePath } from './interview-route.ts'

export const removeInterviewReferralRoute: InterviewRoute = async (app, { useCases }) => {
  const remove = removeInterviewReferral(useCases)
  app.delete(
    '/intakeInterviews/:interviewId/referrals/:lineId',
    {
      config: {
        permission: 'holdInterviews',
        consults: 'nothing',
        ifMatch: true,
        problems: ['interviewClosed', 'transitionNotAllowed'],
      },
      schema: {
        operationId: 'removeInterviewReferral',
        summary: 'Take a draft out of a talk',
        tags: ['IntakeInterviews'],
        params: LinePath,
        response: { 204: { description: 'It is no part of the talk any more', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await remove(actorOf(request), {
        ...request.params,
        versions: expectedVersions(request),
      })
      return reply.code(204).send(null)
    },
  )
}
