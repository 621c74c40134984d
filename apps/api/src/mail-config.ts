import { Problem } from './config-problem.ts'
import { isHere } from './provider-config.ts'

/** Through which server mails go out, and in whose name. */
export interface MailConfig {
  readonly host: string
  readonly port: number
  /** Encrypted from the first byte (`smtps:`); without it the connection is encrypted before anything is said. */
  readonly isSecure: boolean
  /** A server on this machine: there is no way in between on which others listen. */
  readonly isHere: boolean
  readonly user?: { readonly name: string; readonly password: string }
  /** Address that mails come from. */
  readonly from: string
}

type Read = <T>(name: string, fallback: T, parse: (text: string) => T | Problem) => T

/**
 * Reads what is said of the mail server; nothing when nothing is, and then mails wait.
 *
 * @param read gives one variable, and writes down what is wrong with it
 * @param given whether a variable has a value
 * @param complain writes down what is wrong with both together
 */
export function readMail(
  read: Read,
  given: (name: string) => boolean,
  complain: (sentence: string) => void,
): MailConfig | undefined {
  const server = read<Omit<MailConfig, 'from'> | undefined>('MAIL_URL', undefined, serverOf)
  const from = read('MAIL_FROM', '', addressOf)
  if (given('MAIL_URL') !== given('MAIL_FROM')) {
    const [one, other] = given('MAIL_URL') ? ['MAIL_URL', 'MAIL_FROM'] : ['MAIL_FROM', 'MAIL_URL']
    complain(`${one} is given without ${other}; give both or neither.`)
  }
  return server && { ...server, from }
}

/** The sentence never repeats the value: it holds a password. */
function serverOf(text: string): Omit<MailConfig, 'from'> | Problem {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = url && /^\/?$/.test(url.pathname) && url.search === '' && url.hash === ''
  const isWhole = url && (url.username === '') === (url.password === '')
  if (!(url && isPlain && isWhole && url.hostname && /^smtps?:$/.test(url.protocol))) {
    return new Problem(
      'must look like smtps://user:password@host:465, or smtp://… where the server takes STARTTLS.',
    )
  }
  const isSecure = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port || (isSecure ? 465 : 587)),
    isSecure,
    isHere: isHere(url),
    ...(url.username && {
      user: {
        name: decodeURIComponent(url.username),
        password: decodeURIComponent(url.password),
      },
    }),
  }
}

function addressOf(text: string): string | Problem {
  return /^[\w.+-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)
    ? text
    : new Problem('must be one address such as onthaal@stad.example, without a name.')
}
