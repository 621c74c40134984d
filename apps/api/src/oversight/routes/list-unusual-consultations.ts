import { UnusualConsultations, UnusualQuery } from '@onthaal/shared/consultations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { listUnusualConsultations } from '../use-cases/list-unusual-consultations.ts'
import { type OversightRoute, pageAddress } from './oversight-route.ts'

export const listUnusualConsultationsRoute: OversightRoute = async (app, { useCases, links }) => {
  const list = listUnusualConsultations(useCases)
  app.get(
    '/unusualConsultations',
    {
      config: { permission: 'readConsultations', consults: 'nothing' },
      schema: {
        operationId: 'listUnusualConsultations',
        summary: 'List what your organisation saw that is worth a question',
        tags: ['Consultations'],
        'x-ignore-rules': { 'col-repres': 'It is counted anew each time and has no address.' },
        querystring: UnusualQuery,
        response: { 200: { description: 'What was unusual', ...UnusualConsultations } },
      },
    },
    async (request) => {
      const records = await list(actorOf(request), request.query)
      return {
        items: records.map((record) => ({ ...record, at: record.at.toISOString() })),
        self: links.to(pageAddress('/unusualConsultations', request.query)),
        personsPerHour: useCases.config.unusualPersonsPerHour,
      }
    },
  )
}
