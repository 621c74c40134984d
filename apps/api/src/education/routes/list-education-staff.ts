import { EducationStaffList } from '@onthaal/shared/education/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { listEducationStaff } from '../use-cases/list-education-staff.ts'
import type { EducationRoute } from './education-route.ts'

export const listEducationStaffRoute: EducationRoute = async (app, { useCases, links }) => {
  const list = listEducationStaff(useCases)
  app.get(
    '/educationStaff',
    {
      config: {
        permission: 'followEducation',
        consults: 'nothing',
        problems: ['resourceNotFound'],
      },
      schema: {
        operationId: 'listEducationStaff',
        summary: 'List the colleagues who work with the schooling of minors',
        tags: ['Education'],
        response: { 200: { description: 'The colleagues, by name', ...EducationStaffList } },
      },
    },
    async (request) => ({
      items: await list(actorOf(request)),
      self: links.to('/educationStaff'),
    }),
  )
}
