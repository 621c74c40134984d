import { NoticeListQuery, NoticePage } from '@onthaal/shared/notices/schemas'
import { actorOf } from '../../plugins/authentication.ts'
import { noticeView } from '../notice-view.ts'
import { listNotices } from '../use-cases/list-notices.ts'
import { type NoticeRoute, ofPeople } from './notice-route.ts'

export const listNoticesRoute: NoticeRoute = async (app, { useCases, links }) => {
  const list = listNotices(useCases)
  app.get(
    '/notices',
    {
      config: ofPeople,
      schema: {
        operationId: 'listNotices',
        summary: 'List what concerns you, the newest first',
        tags: ['Notices'],
        'x-ignore-rules': { 'col-repres': 'A notice is read in this list alone.' },
        querystring: NoticeListQuery,
        response: { 200: { description: 'A page of notices', ...NoticePage } },
      },
    },
    async (request) => {
      const { records, next, ...count } = await list(actorOf(request), request.query)
      return {
        items: records.map((record) => noticeView(record, links)),
        self: links.page('/notices', request.query),
        ...(next && { next: links.page('/notices', { ...request.query, after: next }) }),
        ...count,
      }
    },
  )
}
