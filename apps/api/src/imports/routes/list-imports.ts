import { ImportList } from '@onthaal/shared/imports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { importView } from '../import-view.ts'
import { listImports } from '../use-cases/list-imports.ts'
import type { ImportRoute } from './import-route.ts'

export const listImportsRoute: ImportRoute = async (app, { useCases, links }) => {
  const list = listImports(useCases)
  app.get(
    '/imports',
    {
      config: { permission: 'createPerson', consults: 'nothing' },
      schema: {
        operationId: 'listImports',
        summary: 'List the lists that your organisation read in, as long as they are kept',
        tags: ['Imports'],
        response: { 200: { description: 'Up to 50 lists, newest first', ...ImportList } },
      },
    },
    async (request) => ({
      items: (await list(actorOf(request))).map((whole) => importView(whole, links)),
      self: links.to('/imports'),
    }),
  )
}
