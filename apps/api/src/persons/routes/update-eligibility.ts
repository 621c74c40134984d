import { EligibilityInput } from '@onthaal/shared/eligibility/schemas'
import { Person } from '@onthaal/shared/persons/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { expectedVersions, withETag } from '../../plugins/preconditions.ts'
import { ownPersonView } from '../person-view.ts'
import { updateEligibility } from '../use-cases/update-eligibility.ts'
import { PersonPath, type PersonRoute } from './person-route.ts'

export const updateEligibilityRoute: PersonRoute = async (app, { useCases, links }) => {
  const update = updateEligibility(useCases)
  app.put(
    '/persons/:personId/eligibility',
    {
      config: {
        permission: 'updatePerson',
        consults: {
          action: 'change',
          fields: ['identity', 'contact', 'languages', 'residence'],
        },
        ifMatch: true,
        problems: ['purposeRequired', 'personRestricted'],
      },
      schema: {
        operationId: 'updateEligibility',
        summary:
          'Replace the answers for the rules of civic integration, and what staff make of them',
        tags: ['Persons'],
        params: PersonPath,
        body: EligibilityInput,
        response: { 200: { description: 'The person as it is now', ...Person } },
      },
    },
    async (request, reply) => {
      const record = await update(actorOf(request), {
        personId: request.params.personId,
        input: request.body,
        versions: expectedVersions(request),
      })
      return withETag(reply, ownPersonView(record, links))
    },
  )
}
