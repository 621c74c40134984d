import { ConsultationPage, ConsultationQuery } from '@onthaal/shared/consultations/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { consultationView } from '../consultation-view.ts'
import { listConsultations } from '../use-cases/list-consultations.ts'
import { type OversightRoute, pageAddress } from './oversight-route.ts'

export const listConsultationsRoute: OversightRoute = async (app, { useCases, links }) => {
  const list = listConsultations(useCases)
  app.get(
    '/consultations',
    {
      config: {
        permission: 'readConsultations',
        consults: { action: 'readLog', fields: ['identity'] },
      },
      schema: {
        operationId: 'listConsultations',
        summary: 'List who saw a person, what a colleague saw, or what your organisation saw',
        tags: ['Consultations'],
        'x-ignore-rules': { 'col-repres': 'A consultation is read in this list alone.' },
        querystring: ConsultationQuery,
        response: { 200: { description: 'A page of the log', ...ConsultationPage } },
      },
    },
    async (request) => {
      const { records, next } = await list(actorOf(request), request.query)
      const address = (query: object) => links.to(pageAddress('/consultations', { ...query }))
      return {
        items: records.map((record) => consultationView(record, links)),
        self: address(request.query),
        ...(next === undefined ? {} : { next: address({ ...request.query, after: next }) }),
      }
    },
  )
}
