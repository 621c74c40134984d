import type { MailConfig } from '../mail-config.ts'

/** How long one mail may take, in milliseconds: less than a stop waits, and than a transaction may idle. */
const longestMs = 15_000

interface Letter {
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** What the mail server made of a mail. */
export interface Delivery {
  readonly isAccepted: boolean
  /** It says that it never will accept this one. */
  readonly isRefused: boolean
  /** What went wrong, in one word for the log: nothing that tells to whom it went. */
  readonly fault?: string
}

export interface MailSender {
  /** @returns what became of it; never throws */
  send(letter: Letter): Promise<Delivery>
}

/**
 * Sends by SMTP, each mail over a connection of its own: there are few. The connection is encrypted and the
 * certificate of the server is checked; a server on this machine alone may do without.
 */
export function createMailSender(config: MailConfig): MailSender {
  return {
    async send({ messageId, to, subject, text }) {
      // Taken in with the first mail: it costs memory that an installation without a mail server spares.
      const { createTransport } = await import('nodemailer')
      const transport = createTransport({
        host: config.host,
        port: config.port,
        secure: config.isSecure,
        requireTLS: !config.isHere,
        // What runs here has a certificate for another name, if any.
        ignoreTLS: config.isHere && !config.isSecure,
        ...(config.user && { auth: { user: config.user.name, pass: config.user.password } }),
        connectionTimeout: longestMs / 2,
        greetingTimeout: longestMs / 2,
        socketTimeout: longestMs / 2,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      const limit = AbortSignal.timeout(longestMs)
      const tooLong = new Promise<never>((_, reject) => {
        limit.addEventListener('abort', () => reject(new MailTookTooLong()), { once: true })
      })
      // Looked at below, or by nobody once the mail went out.
      tooLong.catch(() => undefined)
      const sending = transport.sendMail({
        from: config.from,
        to: { name: '', address: to },
        envelope: { from: config.from, to },
        messageId: `<${messageId}>`,
        // Whoever is away does not answer to it (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
        subject,
        text,
      })
      sending.catch(() => undefined)
      try {
        await Promise.race([sending, tooLong])
        return { isAccepted: true, isRefused: false }
      } catch (error) {
        return faultOf(error)
      } finally {
        transport.close()
      }
    },
  }
}

class MailTookTooLong extends Error {
  override readonly name = 'MailTookTooLong'
  readonly code = 'ETIMEDOUT'
}

/**
 * A refusal of this address or this mail for good (RFC 5321, 4.2.1) is the end of it. Everything else may
 * pass: a server that is down, a password that is wrong, a sender that is not known there yet.
 */
function faultOf(error: unknown): Delivery {
  const { code, command, responseCode } = error as Partial<Record<string, unknown>>
  const isAboutMail = command === 'RCPT TO' || command === 'DATA'
  const isRefused = isAboutMail && Number(responseCode) >= 500 && responseCode !== 503
  const fault = [code, responseCode].filter((part) => part !== undefined).join(' ')
  return { isAccepted: false, isRefused, fault: fault || 'unknown' }
}
