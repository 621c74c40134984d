import { importLimits } from '@onthaal/shared/imports'
import { Import, NewImport } from '@onthaal/shared/imports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf, withETag } from '../../plugins/preconditions.ts'
import { importView } from '../import-view.ts'
import { createImport } from '../use-cases/create-import.ts'
import type { ImportRoute } from './import-route.ts'

/** The file in base64, with what stands around it. */
const bodyLimit = Math.ceil(importLimits.bytes / 3) * 4 + 4096

export const createImportRoute: ImportRoute = async (app, { useCases, links }) => {
  const create = createImport(useCases)
  app.post(
    '/imports',
    {
      bodyLimit,
      config: { permission: 'createPerson', consults: 'nothing', idempotent: true },
      schema: {
        operationId: 'createImport',
        summary: 'Hand a list over that is to be read in',
        tags: ['Imports'],
        body: NewImport,
        response: {
          201: { description: 'The list; say next what its columns hold', ...Import },
        },
      },
    },
    async (request, reply) => {
      const whole = await create(actorOf(request), request.body, intentOf(request))
      const view = importView(whole, links)
      return reply.code(201).header('location', view.href).send(withETag(reply, view))
    },
  )
}
