import {
  IntakeInterviewListQuery,
  IntakeInterviewPage,
} from '@onthaal/shared/intake-interviews/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { interviewListItemView } from '../interview-view.ts'
import { listIntakeInterviews } from '../use-cases/list-intake-interviews.ts'
import type { InterviewRoute } from './interview-route.ts'

export const listIntakeInterviewsRoute: InterviewRoute = async (app, { useCases, links }) => {
  const list = listIntakeInterviews(useCases)
  app.get(
    '/intakeInterviews',
    {
      config: {
        permission: 'holdInterviews',
        consults: { action: 'workList', fields: ['identity', 'interview'] },
      },
      schema: {
        operationId: 'listIntakeInterviews',
        summary: 'List the talks of your organisation: drafts, or those that were held',
        tags: ['IntakeInterviews'],
        querystring: IntakeInterviewListQuery,
        response: { 200: { description: 'A page of the list', ...IntakeInterviewPage } },
      },
    },
    async (request) => {
      const { records, next, ...total } = await list(actorOf(request), request.query)
      return {
        items: records.map((record) => interviewListItemView(record, links)),
        self: links.to(addressOf(request.query, request.query.after)),
        ...(next === undefined ? {} : { next: links.to(addressOf(request.query, next)) }),
        ...total,
      }
    },
  )
}

/** The address of a page: the same filters, beginning at another place. */
function addressOf(query: IntakeInterviewListQuery, after: string | undefined): string {
  const { box, person, pageSize } = query
  const parameters = new URLSearchParams({ box })
  if (person !== undefined) parameters.set('person', person)
  if (pageSize !== undefined) parameters.set('pageSize', String(pageSize))
  if (after !== undefined) parameters.set('after', after)
  return `/intakeInterviews?${parameters}`
}
