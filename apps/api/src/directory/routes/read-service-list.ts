import { directoryRules } from '@onthaal/shared/directory'
import { NewServiceList, ServiceListResult } from '@onthaal/shared/directory/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { readServiceList } from '../use-cases/read-service-list.ts'
import type { DirectoryRoute } from './directory-route.ts'

/** The file in base64, with what stands around it. */
const bodyLimit = Math.ceil(directoryRules.listBytes / 3) * 4 + 4096

export const readServiceListRoute: DirectoryRoute = async (app, { useCases }) => {
  const read = readServiceList(useCases)
  app.post(
    '/serviceLists',
    {
      bodyLimit,
      config: { permission: 'manageDirectory', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'readServiceList',
        summary: 'Read a list of schools and services into the directory',
        tags: ['Directory'],
        body: NewServiceList,
        response: {
          200: { description: 'All of it is there now, or what is wrong', ...ServiceListResult },
        },
      },
    },
    (request) => read(actorOf(request), request.body, intentOf(request)),
  )
}
