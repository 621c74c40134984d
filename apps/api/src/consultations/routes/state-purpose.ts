import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { FileAccess, NewFileAccess } from '@onthaal/shared/consultations/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { intentOf } from '../../plugins/preconditions.ts'
import { fileAccessView } from '../file-access-view.ts'
import { statePurpose } from '../use-cases/state-purpose.ts'

interface StatePurposeOptions {
  readonly useCases: Parameters<typeof statePurpose>[0]
}

export const statePurposeRoute: FastifyPluginAsyncTypebox<StatePurposeOptions> = async (
  app,
  { useCases },
) => {
  const state = statePurpose(useCases)
  app.post(
    '/persons/:personId/fileAccesses',
    {
      config: {
        permission: 'readPerson',
        personsOnly: true,
        consults: 'nothing',
        idempotent: true,
      },
      schema: {
        operationId: 'statePurpose',
        summary: 'Say why you open a file to which nothing ties your work',
        tags: ['Consultations'],
        params: Type.Object({ personId: Id }),
        body: NewFileAccess,
        response: { 200: { description: 'For how long it opens', ...FileAccess } },
      },
    },
    async (request) =>
      fileAccessView(
        await state(actorOf(request), {
          ...request.params,
          input: request.body,
          intent: intentOf(request),
        }),
      ),
  )
}
