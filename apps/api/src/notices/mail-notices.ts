import { noticeKinds } from '@onthaal/shared/notices'
import { belgianDay, belgianTime, type ClockTime, isWorkingDay } from '@onthaal/shared/time'
import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import { letMailsWait, type MailRepository, type NewMail } from '../mail/index.ts'
import type { NoticeMailRepository, NoticesOfAddress } from './notice-mail-repository.ts'

/** From when on a working day it is done, on the clocks of Belgium: it lies there when people begin. */
const notBefore: ClockTime = '07:00'

export interface MailNoticesDependencies {
  readonly clock: Clock
  readonly logger: Logger
  /** Runs a job in one transaction at the door. */
  readonly atTheDoor: <T>(
    job: (repositories: { noticeMails: NoticeMailRepository; mails: MailRepository }) => Promise<T>,
  ) => Promise<T>
}

/**
 * Lets a mail wait for everybody who wants to be told at once: one to an address, with all that came since the last
 * look. What is told and the mails are one transaction, so that each is told once whatever ends the process.
 *
 * @returns how many mails are to go out
 */
export function mailNotices({ clock, logger, atTheDoor }: MailNoticesDependencies) {
  return (): Promise<number> =>
    atTheDoor(async ({ noticeMails, mails }) => {
      const some = mailsOf('notices', await noticeMails.take('atOnce'))
      return letMailsWait(mails, some, { now: clock(), logger })
    })
}

/**
 * Lets the mails of the day wait, once on every working day, whenever after seven it comes to it: what came since the
 * one before and was not seen meanwhile. Where nothing came there is no mail. A day on which no process ran is not
 * made up for: its notices are in the next one.
 *
 * @returns how many mails are to go out
 */
export function digestNotices({ clock, logger, atTheDoor }: MailNoticesDependencies) {
  return async (): Promise<number> => {
    const now = clock()
    const today = belgianDay(now)
    if (!isWorkingDay(today) || belgianTime(now) < notBefore) return 0
    return atTheDoor(async ({ noticeMails, mails }) => {
      if (!(await noticeMails.begin(today, now))) return 0
      const some = mailsOf('noticeDigest', await noticeMails.take('digest'))
      const count = await letMailsWait(mails, some, { now, logger })
      await noticeMails.end(today, { now, mails: count })
      return count
    })
  }
}

/** One to an address, with the number of each kind. */
function mailsOf(kind: 'notices' | 'noticeDigest', some: readonly NoticesOfAddress[]): NewMail[] {
  const byAddress = Map.groupBy(some, ({ email }) => email)
  return [...byAddress].map(([to, told]) => {
    const numberOf = new Map(told.map((one) => [one.kind, one.notices]))
    const values = Object.fromEntries(noticeKinds.map((one) => [one, numberOf.get(one) ?? 0]))
    return { to, kind, values } as NewMail
  })
}
