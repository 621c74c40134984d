import type { Logger } from 'pino'
import { isMailAddress, type MailRepository, type NewMail } from './mail-repository.ts'

/**
 * Lets several mails wait until this transaction is committed. One to what is no address is left out and said so in
 * the log: it must not keep what is told to everybody else.
 *
 * @returns how many wait
 */
export async function letMailsWait(
  mails: MailRepository,
  some: readonly NewMail[],
  { now, logger }: { readonly now: Date; readonly logger: Logger },
): Promise<number> {
  const good = some.filter(({ to }) => isMailAddress(to))
  for (const mail of good) await mails.add(mail, now)
  const unaddressed = some.length - good.length
  if (unaddressed > 0) {
    logger.warn({ event: 'mailUnaddressed', unaddressed }, 'addresses that no mail can be sent to')
  }
  return good.length
}
