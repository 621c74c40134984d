import type { FastifyPluginAsync } from 'fastify'
import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { createMailRepository } from '../mail/index.ts'
import { digestNotices, type MailNoticesDependencies, mailNotices } from './mail-notices.ts'
import { createNoticeMailRepository } from './notice-mail-repository.ts'
import { getNoticePreferencesRoute } from './routes/get-notice-preferences.ts'
import { listNoticesRoute } from './routes/list-notices.ts'
import type { NoticeRouteOptions } from './routes/notice-route.ts'
import { seeNoticesRoute } from './routes/see-notices.ts'
import { updateNoticePreferencesRoute } from './routes/update-notice-preferences.ts'

export {
  createNoticeListRepository,
  type NoticeListRepository,
  type NoticeRecord,
} from './notice-list-repository.ts'
export {
  createNoticeRepository,
  linesOfEvent,
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

/** What goes on with notices by itself, beside the requests. */
export interface NoticeSteps {
  /** Lets mails wait of what is to be told at once. @returns how many */
  readonly mailNotices: () => Promise<number>
  /** Lets the mails of the day wait, once on every working day. @returns how many */
  readonly digestNotices: () => Promise<number>
}

/** Ties the steps to their doors in SQL and to the mails that wait. */
export function createNoticeSteps({
  clock,
  logger,
  database,
}: {
  readonly clock: Clock
  readonly logger: Logger
  readonly database: Pick<Database, 'atTheDoor'>
}): NoticeSteps {
  const dependencies: MailNoticesDependencies = {
    clock,
    logger,
    atTheDoor: (job) =>
      database.atTheDoor((connection) =>
        job({
          noticeMails: createNoticeMailRepository(connection),
          mails: createMailRepository(connection),
        }),
      ),
  }
  return { mailNotices: mailNotices(dependencies), digestNotices: digestNotices(dependencies) }
}
