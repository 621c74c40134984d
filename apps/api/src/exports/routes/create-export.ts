import { Export, NewExport } from '@onthaal/shared/exports/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { sendProblem } from '../../plugins/problems.ts'
import { exportView } from '../export-view.ts'
import { mayTakeAlong } from '../sources/source-of.ts'
import { createExport } from '../use-cases/create-export.ts'
import type { ExportRoute } from './export-route.ts'

export const createExportRoute: ExportRoute = async (app, { useCases, links }) => {
  const create = createExport(useCases)
  app.post(
    '/exports',
    {
      config: {
        permission: 'exportRegisters',
        consults: 'nothing',
        idempotent: true,
        rateLimit: 'searching',
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'createExport',
        summary: 'Ask for a list as a file',
        tags: ['Exports'],
        body: NewExport,
        response: { 201: { description: 'How far it is, and where the file is', ...Export } },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      if (!mayTakeAlong(actor, request.body)) return sendProblem(reply, 'missingPermission')
      const view = exportView(await create(actor, request.body, intentOf(request)), links)
      return reply.code(201).header('location', view.href).send(view)
    },
  )
}
