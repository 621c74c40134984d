import { NoticePreferenceInput, NoticePreferences } from '@onthaal/shared/notices/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { updateNoticePreferences } from '../use-cases/update-notice-preferences.ts'
import { type NoticeRoute, ofPeople } from './notice-route.ts'

export const updateNoticePreferencesRoute: NoticeRoute = async (app, { useCases, links }) => {
  const update = updateNoticePreferences(useCases)
  app.put(
    '/noticePreferences',
    {
      config: ofPeople,
      schema: {
        operationId: 'updateNoticePreferences',
        summary: 'Say how you want to be told of some kinds of notices',
        tags: ['Notices'],
        body: NoticePreferenceInput,
        response: { 200: { description: 'How you are told now', ...NoticePreferences } },
      },
    },
    async (request) => ({
      ...(await update(actorOf(request), request.body)),
      self: links.to('/noticePreferences'),
    }),
  )
}
