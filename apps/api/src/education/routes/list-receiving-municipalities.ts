import { ReceivingMunicipalityList } from '@onthaal/shared/education/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { listReceivingMunicipalities } from '../use-cases/list-receiving-municipalities.ts'
import type { EducationRoute } from './education-route.ts'

export const listReceivingMunicipalitiesRoute: EducationRoute = async (
  app,
  { useCases, links },
) => {
  const list = listReceivingMunicipalities(useCases)
  app.get(
    '/receivingMunicipalities',
    {
      config: { permission: 'followEducation', consults: 'nothing' },
      schema: {
        operationId: 'listReceivingMunicipalities',
        summary: 'List the municipalities that take a child over when it moves there',
        tags: ['Education'],
        'x-ignore-rules': { 'col-repres': 'An organisation is named beside something else alone.' },
        response: { 200: { description: 'All of them, by name', ...ReceivingMunicipalityList } },
      },
    },
    async (request) => ({
      items: await list(actorOf(request)),
      self: links.to('/receivingMunicipalities'),
    }),
  )
}
