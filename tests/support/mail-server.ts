import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as it arrived. */
export interface ArrivedMail {
  readonly from: string
  readonly to: readonly string[]
  /** Headers by their name in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
}

export interface MailServer {
  readonly port: number
  readonly url: string
  /** What was accepted, in that order. */
  readonly arrived: ArrivedMail[]
  stop(): Promise<void>
}

interface MailServerOptions {
  readonly port?: number
  /** Asked for each mail that is about to be accepted: may wait, and throws to refuse. */
  readonly onMail?: (mail: ArrivedMail) => Promise<void> | void
  /** Asked for each recipient: throws to refuse. */
  readonly onRecipient?: (address: string) => void
  readonly server?: SMTPServerOptions
}

/** A refusal with the number that an SMTP server gives. */
export function refusal(responseCode: number): Error {
  return Object.assign(new Error('Refused by the test'), { responseCode })
}

/** A real SMTP server on 127.0.0.1, which keeps what it accepts. */
export async function startMailServer({
  port = 0,
  onMail,
  onRecipient,
  server: options,
}: MailServerOptions = {}): Promise<MailServer> {
  const arrived: ArrivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // Without a way to encrypt it asks for a password all the same.
    allowInsecureAuth: true,
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      try {
        onRecipient?.(address)
        done()
      } catch (error) {
        done(error as Error)
      }
    },
    onData(stream, { envelope }, done) {
      const receive = async () => {
        const mail = await read(stream)
        const whole = {
          ...mail,
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
        }
        await onMail?.(whole)
        arrived.push(whole)
      }
      receive().then(() => done(), done)
    },
    ...options,
  })
  // A client that is killed breaks its connection.
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address() as AddressInfo
  return {
    port: address.port,
    url: `smtp://127.0.0.1:${address.port}`,
    arrived,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  }
}

async function read(stream: AsyncIterable<Buffer>): Promise<Omit<ArrivedMail, 'from' | 'to'>> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  const raw = Buffer.concat(chunks).toString()
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = new Map(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
    }),
  )
  const encoding = headers.get('content-transfer-encoding') ?? ''
  return { headers, text: decoded(body.join('\r\n\r\n'), encoding).replaceAll('\r\n', '\n') }
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString()
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
