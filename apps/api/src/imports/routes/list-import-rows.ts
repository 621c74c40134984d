import { ImportRowPage, ImportRowQuery } from '@onthaal/shared/imports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { importRowView } from '../import-view.ts'
import { listImportRows } from '../use-cases/list-import-rows.ts'
import { ImportPath, type ImportRoute } from './import-route.ts'

export const listImportRowsRoute: ImportRoute = async (app, { useCases, links }) => {
  const list = listImportRows(useCases)
  app.get(
    '/imports/:importId/rows',
    {
      config: {
        permission: 'createPerson',
        consults: {
          action: 'workList',
          fields: ['identity', 'nationalNumber', 'contact', 'residence'],
        },
      },
      schema: {
        operationId: 'listImportRows',
        summary: 'List the rows of a list, with what is wrong with them and whom they may be of',
        tags: ['Imports'],
        'x-ignore-rules': { 'col-repres': 'A row is read with its list alone.' },
        params: ImportPath,
        querystring: ImportRowQuery,
        response: { 200: { description: 'A page of the rows', ...ImportRowPage } },
      },
    },
    async (request) => {
      const { importId } = request.params
      const { rows, next } = await list(actorOf(request), importId, request.query)
      const path = `/imports/${importId}/rows`
      return {
        items: rows.map((row) => importRowView(row, links)),
        self: links.page(path, request.query),
        ...(next === undefined
          ? {}
          : { next: links.page(path, { ...request.query, after: next }) }),
      }
    },
  )
}
