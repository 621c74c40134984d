import { documentTypes } from '@onthaal/shared/onward-referrals'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { referralFields } from '../../referrals/index.ts'
import { getRefusalDocument } from '../use-cases/get-refusal-document.ts'
import { OnwardPath, type OnwardRoute } from './onward-route.ts'

const extensions = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
} as const

const content = Object.fromEntries(
  documentTypes.map((type) => [
    type,
    { schema: Type.Unsafe<Buffer>({ type: 'string', format: 'binary' }) },
  ]),
)

export const getRefusalDocumentRoute: OnwardRoute = async (app, { useCases }) => {
  const get = getRefusalDocument(useCases)
  app.get(
    '/onwardReferrals/:onwardReferralId/document',
    {
      config: {
        permission: 'readReferrals',
        consults: { action: 'openReferral', fields: referralFields },
      },
      schema: {
        operationId: 'getRefusalDocument',
        summary: 'Download the document of an enrolment that was not realised',
        tags: ['OnwardReferrals'],
        'x-ignore-rules': { 'evo-object': 'A document is no JSON.' },
        params: OnwardPath,
        response: { 200: { description: 'The document, as it was added', content } },
      },
    },
    async (request, reply) => {
      const { mediaType, content: bytes } = await get(
        actorOf(request),
        request.params.onwardReferralId,
      )
      // Saved and never shown: what a stranger sent runs in no page of ours.
      return reply
        .type(mediaType)
        .header(
          'content-disposition',
          `attachment; filename="niet-gerealiseerde-inschrijving.${extensions[mediaType]}"`,
        )
        .send(bytes)
    },
  )
}
