import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import { mailContent } from './mail-content.ts'
import type { MailQueueRepository, Tried, WaitingMail } from './mail-queue-repository.ts'
import type { Delivery, MailSender } from './mail-sender.ts'
import { mailText } from './mail-texts.ts'

export interface SendMailsDependencies {
  readonly queue: MailQueueRepository
  /** None while no mail server is named. */
  readonly sender: MailSender | undefined
  readonly clock: Clock
  readonly logger: Logger
  readonly publicUrl: string
}

const minute = 60_000
/** How long after each attempt the next one is due; after the last of these it stays that long. */
const pauses = [1, 5, 15, 60, 240, 360].map((minutes) => minutes * minute)
/** How long a mail is tried: a weekend and the working day after it. */
const longest = 4 * 24 * 60 * minute

/**
 * Sends the mail that waits longest. What a server does not take now is tried again, after pauses that grow,
 * for four days; what it refuses for good is over at once.
 *
 * @returns how many were accepted or are over: none when nothing can be done now
 */
export function sendNextMail({ queue, sender, clock, logger, publicUrl }: SendMailsDependencies) {
  return async (): Promise<number> => {
    if (sender === undefined) return 0
    const tried = await queue.take(clock(), async (mail) => {
      const messageId = mail.messageId ?? `${mail.id}@${new URL(publicUrl).hostname}`
      const delivery = await deliver(sender, mail, messageId)
      const outcome = outcomeOf(mail, { messageId, delivery, at: clock() })
      const said = { mail: mail.id, kind: mail.kind, attempt: mail.attempts + 1 }
      if (delivery.isAccepted) logger.info({ event: 'mailSent', ...said }, 'mail sent')
      else if (outcome.again) {
        logger.warn({ event: 'mailDelayed', ...said, fault: delivery.fault }, 'mail waits on')
      } else logger.error({ event: 'mailFailed', ...said, fault: delivery.fault }, 'mail failed')
      return outcome
    })
    return tried === undefined || tried.again ? 0 : 1
  }

  async function deliver(
    through: MailSender,
    { recipient, kind, values }: WaitingMail,
    messageId: string,
  ): Promise<Delivery> {
    try {
      const { subject, text } = mailText(mailContent(kind, values), publicUrl)
      return await through.send({ messageId, to: recipient, subject, text })
    } catch (error) {
      // Of another version perhaps; it must not stop those behind it.
      logger.error({ err: error }, 'a mail cannot be written')
      return { isAccepted: false, isRefused: false, fault: 'unreadable' }
    }
  }
}

function outcomeOf(
  { createdAt, attempts }: WaitingMail,
  { messageId, delivery, at }: { messageId: string; delivery: Delivery; at: Date },
): Tried {
  const { isAccepted, isRefused } = delivery
  const again = new Date(at.getTime() + (pauses[Math.min(attempts, pauses.length - 1)] ?? 0))
  const isOver = isAccepted || isRefused || again.getTime() - createdAt.getTime() > longest
  return { messageId, at, accepted: isAccepted, again: isOver ? undefined : again }
}

/** Tells whoever runs the product that mails wait for a server that nobody named. @returns how many wait */
export function tendMails({ queue, sender, clock, logger }: SendMailsDependencies) {
  return async (): Promise<number> => {
    const waiting = await queue.countWaiting(clock())
    if (sender === undefined && waiting > 0) {
      logger.warn({ event: 'mailsWait', waiting }, 'mails wait until MAIL_URL names a server')
    }
    return waiting
  }
}
