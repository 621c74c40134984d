import { ReferralProposals } from '@onthaal/shared/referral-proposals/schemas'
import { personSummaryView } from '../../persons/index.ts'
import { actorOf } from '../../plugins/authentication.ts'
import { listReferralProposals } from '../use-cases/list-referral-proposals.ts'
import { InterviewPath, type InterviewRoute } from './interview-route.ts'

export const listReferralProposalsRoute: InterviewRoute = async (app, { useCases, links }) => {
  const list = listReferralProposals(useCases)
  app.get(
    '/intakeInterviews/:interviewId/referralProposals',
    {
      config: {
        permission: 'holdInterviews',
        consults: {
          action: 'openInterview',
          fields: ['identity', 'languages', 'residence', 'household'],
        },
      },
      schema: {
        operationId: 'listReferralProposals',
        summary: 'List where those of a talk can be referred to, as far as their files tell',
        tags: ['IntakeInterviews'],
        'x-ignore-rules': {
          'col-repres': 'A proposal is worked out, and has no address of its own.',
        },
        params: InterviewPath,
        response: {
          200: { description: 'Proposals, of which staff choose', ...ReferralProposals },
        },
      },
    },
    async (request) => {
      const { interviewId } = request.params
      const proposals = await list(actorOf(request), interviewId)
      return {
        items: proposals.map(({ person, proposal: { type, ground, reasons, deskRoles } }) => ({
          person: personSummaryView(person, links),
          type,
          ground,
          reasons: [...reasons],
          deskRoles: [...deskRoles],
        })),
        self: links.to(`/intakeInterviews/${interviewId}/referralProposals`),
      }
    },
  )
}
