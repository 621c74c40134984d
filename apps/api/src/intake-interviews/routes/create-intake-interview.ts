import { IntakeInterview, NewIntakeInterview } from '@onthaal/shared/intake-interviews/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { referralFields } from '../../referrals/index.ts'
import { interviewView } from '../interview-view.ts'
import { createIntakeInterview } from '../use-cases/create-intake-interview.ts'
import type { InterviewRoute } from './interview-route.ts'

export const createIntakeInterviewRoute: InterviewRoute = async (app, { useCases, links }) => {
  const create = createIntakeInterview(useCases)
  app.post(
    '/intakeInterviews',
    {
      config: {
        permission: 'holdInterviews',
        consults: { action: 'change', fields: referralFields },
        idempotent: true,
        problems: ['interviewExists'],
      },
      schema: {
        operationId: 'createIntakeInterview',
        summary: 'Begin a talk with somebody, as a draft',
        tags: ['IntakeInterviews'],
        body: NewIntakeInterview,
        response: { 201: { description: 'The draft was made', ...IntakeInterview } },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const record = await create(actor, request.body, intentOf(request))
      const interview = interviewView(record, { actor, links, now: useCases.clock() })
      return reply.code(201).header('location', interview.href).send(withETag(reply, interview))
    },
  )
}
