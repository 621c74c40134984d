import type { Database } from '../db/database.ts'
import type { MailConfig } from '../mail-config.ts'
import { createMailQueueRepository } from './mail-queue-repository.ts'
import { createMailSender } from './mail-sender.ts'
import { type SendMailsDependencies, sendNextMail, tendMails } from './send-mails.ts'

export { letMailsWait } from './let-mails-wait.ts'
export { createMailRepository, type MailRepository, type NewMail } from './mail-repository.ts'

/** What goes on with mails by itself, beside the requests. */
export interface MailSteps {
  /** Sends the mail whose turn it is. @returns how many are over: none when nothing can be done now */
  readonly sendNextMail: () => Promise<number>
  /** Says so in the log when mails wait in vain. @returns how many wait */
  readonly tendMails: () => Promise<number>
}

/** Ties the steps to their doors in SQL and to the mail server, when one is named. */
export function createMailSteps({
  database,
  mail,
  ...rest
}: Pick<SendMailsDependencies, 'clock' | 'logger' | 'publicUrl'> & {
  readonly database: Database
  readonly mail: MailConfig | undefined
}): MailSteps {
  const dependencies = {
    ...rest,
    queue: createMailQueueRepository(database),
    sender: mail && createMailSender(mail),
  }
  return { sendNextMail: sendNextMail(dependencies), tendMails: tendMails(dependencies) }
}
