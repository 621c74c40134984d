import { PersonMergeList, PersonMergeUndoing } from '@onthaal/shared/matching/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { personMergesView } from '../match-view.ts'
import { undoPersonMerge } from '../use-cases/undo-person-merge.ts'
import { MergePath, type PersonRoute } from './person-route.ts'

export const undoPersonMergeRoute: PersonRoute = async (app, { useCases, links }) => {
  const undo = undoPersonMerge(useCases)
  app.post(
    '/persons/:personId/merges/:mergeId/undoing',
    {
      config: {
        permission: 'updatePerson',
        consults: { action: 'change', fields: ['identity'] },
        problems: ['purposeRequired', 'personRestricted'],
        idempotent: true,
      },
      schema: {
        operationId: 'undoPersonMerge',
        summary: 'Make two files of one again',
        tags: ['Persons'],
        params: MergePath,
        body: PersonMergeUndoing,
        response: {
          200: { description: 'What became one with the file by now', ...PersonMergeList },
        },
      },
    },
    async (request) => {
      const undone = await undo({
        actor: actorOf(request),
        ...request.params,
        intent: intentOf(request),
        input: request.body,
      })
      return personMergesView(undone, links)
    },
  )
}
