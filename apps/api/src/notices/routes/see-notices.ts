import { NoticeSighting } from '@onthaal/shared/notices/schemas'
import Type from 'typebox'
import { actorOf } from '../../plugins/authentication.ts'
import { seeNotices } from '../use-cases/see-notices.ts'
import { type NoticeRoute, ofPeople } from './notice-route.ts'

export const seeNoticesRoute: NoticeRoute = async (app, { useCases }) => {
  const see = seeNotices(useCases)
  app.post(
    '/noticeSightings',
    {
      config: ofPeople,
      schema: {
        operationId: 'seeNotices',
        summary: 'Say that you have seen what concerns you, up to a moment',
        tags: ['Notices'],
        body: NoticeSighting,
        response: { 204: { description: 'They are seen', ...Type.Null() } },
      },
    },
    async (request, reply) => {
      await see(actorOf(request), request.body)
      return reply.code(204).send(null)
    },
  )
}
