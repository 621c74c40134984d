import { NoticePreferences } from '@onthaal/shared/notices/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { getNoticePreferences } from '../use-cases/get-notice-preferences.ts'
import { type NoticeRoute, ofPeople } from './notice-route.ts'

export const getNoticePreferencesRoute: NoticeRoute = async (app, { useCases, links }) => {
  const get = getNoticePreferences(useCases)
  app.get(
    '/noticePreferences',
    {
      config: ofPeople,
      schema: {
        operationId: 'getNoticePreferences',
        summary: 'Get how you are told of each kind of notice',
        tags: ['Notices'],
        'x-ignore-rules': { 'col-repres': 'Choices of one user, and no collection.' },
        response: { 200: { description: 'How you are told', ...NoticePreferences } },
      },
    },
    async (request) => ({
      ...(await get(actorOf(request))),
      self: links.to('/noticePreferences'),
    }),
  )
}
