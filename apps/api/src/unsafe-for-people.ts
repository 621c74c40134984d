import { createHash } from 'node:crypto'

interface Settings {
  readonly publicUrl: string
  readonly url?: string | undefined
  readonly ownerUrl?: string | undefined
  readonly secretKey?: string | undefined
}

/** With which a demonstration encrypts: everybody can make it. */
export const demoSecretKey = createHash('sha256').update('onthaal-demo').digest('base64')

/** What stands in examples, is tried first by whoever guesses, or came along with a product. */
const known = new Set([
  ...['admin', 'administrator', 'change-me', 'changeme', 'default', 'example', 'geheim', 'letmein'],
  ...['onthaal', 'onthaal-demo', 'onthaal_app', 'onthaal_owner', 'pass', 'passw0rd', 'password'],
  ...['password1', 'postgres', 'postgresql', 'qwerty', 'root', 'secret', 'test', 'wachtwoord'],
  ...['12345', '123456', '1234567', '12345678', '123456789', '1234567890'],
])

/** @returns whether a secret is one that everybody knows, or says no more than the name it belongs to */
function isDefaultSecret(secret: string, name: string): boolean {
  const lower = secret.toLowerCase()
  return known.has(lower) || lower === name.toLowerCase()
}

/**
 * Looks for settings with which no data of real people may be held: secrets that everybody knows, and an
 * address over which everybody on the way can read along. One's own machine has no way in between.
 *
 * @returns a sentence for each
 */
export function unsafeForPeople({ publicUrl, url, ownerUrl, secretKey }: Settings): string[] {
  const faults = Object.entries({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl })
    .filter(([, address]) => address !== undefined && hasDefaultPassword(address))
    .map(([name]) => `${name} has a password that everybody knows; give the role one of its own.`)
  if (secretKey !== undefined && isKnownKey(secretKey)) {
    faults.push('SECRET_KEY is one that everybody knows; make one of your own.')
  }
  const { protocol, hostname } = new URL(publicUrl)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (protocol === 'http:' && !isHere) {
    faults.push(
      'PUBLIC_URL must begin with https: over http others can read data and sessions along the way.',
    )
  }
  return faults
}

function hasDefaultPassword(address: string): boolean {
  const { username, password } = new URL(address)
  return (
    password !== '' && isDefaultSecret(decodeURIComponent(password), decodeURIComponent(username))
  )
}

/** That of the demonstration, and one byte all over. */
function isKnownKey(secretKey: string): boolean {
  return secretKey === demoSecretKey || new Set(Buffer.from(secretKey, 'base64')).size === 1
}
