import { NewReferral, Referral } from '@onthaal/shared/referrals/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { referralFields, referralView } from '../../referrals/index.ts'
import { putInterviewReferral } from '../use-cases/put-interview-referral.ts'
import { type InterviewRoute, LinePath } from './interview-route.ts'

export const putInterviewReferralRoute: InterviewRoute = async (app, { useCases, links }) => {
  const put = putInterviewReferral(useCases)
  app.put(
    '/intakeInterviews/:interviewId/referrals/:lineId',
    {
      config: {
        permission: 'holdInterviews',
        consults: { action: 'change', fields: referralFields },
        ifMatch: 'whenThere',
        problems: ['interviewClosed', 'referralPending', 'transitionNotAllowed'],
      },
      schema: {
        operationId: 'putInterviewReferral',
        summary: 'Make or replace a referral of a talk, under an id of your own',
        tags: ['IntakeInterviews'],
        params: LinePath,
        body: NewReferral,
        response: {
          200: { description: 'The draft as it is now', ...Referral },
          201: { description: 'The draft was made', ...Referral },
        },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const isStated = request.headers['if-match'] !== undefined
      const { record, isNew } = await put(actor, {
        ...request.params,
        versions: isStated ? expectedVersions(request) : undefined,
        input: request.body,
      })
      const referral = referralView(record, { actor, links, now: useCases.clock() })
      if (isNew) reply.code(201).header('location', referral.href)
      return reply.send(withETag(reply, referral))
    },
  )
}
