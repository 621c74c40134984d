import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { PersonExport } from '@onthaal/shared/person-exports/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import { actorOf } from '../../plugins/authentication.ts'
import type { PersonExportUseCaseDependencies } from '../person-export-use-cases.ts'
import { personExportView } from '../person-export-view.ts'
import { exportPerson } from '../use-cases/export-person.ts'

export interface PersonExportRouteOptions {
  readonly useCases: PersonExportUseCaseDependencies
  readonly links: Links
}

export const exportPersonRoute: FastifyPluginAsyncTypebox<PersonExportRouteOptions> = async (
  app,
  { useCases, links },
) => {
  const all = exportPerson(useCases)
  app.get(
    '/persons/:personId/export',
    {
      config: {
        permission: 'exportPerson',
        rateLimit: 'searching',
        consults: {
          action: 'export',
          fields: [
            ...(['identity', 'nationalNumber', 'contact', 'languages', 'residence'] as const),
            ...(['household', 'followUp', 'interview'] as const),
          ],
        },
        problems: ['purposeRequired'],
      },
      schema: {
        operationId: 'exportPerson',
        summary: 'Export all that your organisation keeps of a person, and who saw it',
        tags: ['Persons'],
        params: Type.Object({ personId: Id }),
        response: { 200: { description: 'All of it, at one moment', ...PersonExport } },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const record = await all(actor, request.params.personId)
      return personExportView(record, { actor, links, now: record.exportedAt })
    },
  )
}
