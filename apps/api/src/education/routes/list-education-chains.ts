import { boardFilters } from '@onthaal/shared/education'
import { EducationBoardPage, EducationBoardQuery } from '@onthaal/shared/education/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { boardItemView } from '../board-view.ts'
import { listEducationChains } from '../use-cases/list-education-chains.ts'
import type { EducationRoute } from './education-route.ts'

export const listEducationChainsRoute: EducationRoute = async (app, { useCases, links }) => {
  const list = listEducationChains(useCases)
  app.get(
    '/educationChains',
    {
      config: {
        permission: 'followEducation',
        consults: { action: 'workList', fields: ['identity', 'followUp'] },
        problems: ['resourceNotFound'],
      },
      schema: {
        operationId: 'listEducationChains',
        summary: 'List the children who are followed until there is proof of an education',
        tags: ['Education'],
        'x-ignore-rules': {
          'col-repres': 'A child is read by its file or its referral, which each item names.',
        },
        querystring: EducationBoardQuery,
        response: { 200: { description: 'A page of the board', ...EducationBoardPage } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { children, next, counts, ...total } = await list(actor, request.query)
      const context = { actor, links, now: useCases.clock() }
      const path = '/educationChains'
      return {
        items: children.map((child) => boardItemView(child, context)),
        self: links.page(path, request.query),
        ...(next === undefined
          ? {}
          : { next: links.page(path, { ...request.query, after: next }) }),
        ...total,
        counts: Object.fromEntries(
          boardFilters.map((filter) => [filter, counts.get(filter) ?? 0]),
        ) as EducationBoardPage['counts'],
      }
    },
  )
}
