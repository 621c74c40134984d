import type { FastifyPluginAsync } from 'fastify'
import { getNoticePreferencesRoute } from './routes/get-notice-preferences.ts'
import { listNoticesRoute } from './routes/list-notices.ts'
import type { NoticeRouteOptions } from './routes/notice-route.ts'
import { seeNoticesRoute } from './routes/see-notices.ts'
import { updateNoticePreferencesRoute } from './routes/update-notice-preferences.ts'

export { createNoticeListRepository } from './notice-list-repository.ts'
export {
  createNoticeRepository,
  type NewNotice,
  type NoticeRepository,
} from './notice-repository.ts'

/** What concerns whoever is at work, and how they want to be told of it. */
export const notices: FastifyPluginAsync<NoticeRouteOptions> = async (app, options) => {
  await app.register(listNoticesRoute, options)
  await app.register(seeNoticesRoute, options)
  await app.register(getNoticePreferencesRoute, options)
  await app.register(updateNoticePreferencesRoute, options)
}
