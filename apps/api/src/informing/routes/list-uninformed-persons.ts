import { UninformedPersonPage, UninformedPersonQuery } from '@onthaal/shared/informing/schemas'
import { personSummaryView } from '../../persons/index.ts'
import { actorOf } from '../../plugins/authentication.ts'
import { listUninformedPersons } from '../use-cases/list-uninformed-persons.ts'
import type { InformingRoute } from './informing-route.ts'

export const listUninformedPersonsRoute: InformingRoute = async (app, { useCases, links }) => {
  const list = listUninformedPersons(useCases)
  app.get(
    '/uninformedPersons',
    {
      config: {
        permission: 'readArrivals',
        consults: { action: 'workList', fields: ['identity', 'interview'] },
      },
      schema: {
        operationId: 'listUninformedPersons',
        summary: 'List whom your organisation registered and did not inform yet',
        tags: ['Informing'],
        'x-ignore-rules': { 'col-repres': 'Each of them is a person, and read as one.' },
        querystring: UninformedPersonQuery,
        response: { 200: { description: 'A page of the list', ...UninformedPersonPage } },
      },
    },
    async (request) => {
      const { files, next, ...total } = await list(actorOf(request), request.query)
      return {
        items: files.map((file) => ({
          person: personSummaryView(file, links),
          recordedAt: file.recordedAt.toISOString(),
        })),
        self: links.to(addressOf(request.query, request.query.after)),
        ...(next === undefined ? {} : { next: links.to(addressOf(request.query, next)) }),
        ...total,
      }
    },
  )
}

/** The address of a page: as many on it, beginning at another place. */
function addressOf({ pageSize }: UninformedPersonQuery, after: string | undefined): string {
  const parameters = new URLSearchParams()
  if (pageSize !== undefined) parameters.set('pageSize', String(pageSize))
  if (after !== undefined) parameters.set('after', after)
  const words = parameters.toString()
  return words === '' ? '/uninformedPersons' : `/uninformedPersons?${words}`
}
