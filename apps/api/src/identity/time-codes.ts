import { Secret, TOTP } from 'otpauth'

/** Seconds that a code stands for (RFC 6238 §5.2). */
const period = 30
/** Steps that the clock of a telephone may be off, before and after. */
const drift = 1

/** What an app is told; its defaults are the only ones that every app knows. */
const shape = { issuer: 'Onthaal', algorithm: 'SHA1', digits: 6, period } as const

/** @returns a new secret of 160 random bits, in base32 */
export function newTimeSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** @returns the secret as apps read it from a QR code */
export function uriOf(secret: string, username: string): string {
  return new TOTP({ ...shape, label: username, secret }).toString()
}

/** @returns the step in time that a code belongs to; nothing when it is not one of now */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  const totp = new TOTP({ ...shape, secret })
  const timestamp = now.getTime()
  const delta = totp.validate({ token: code, timestamp, window: drift })
  return delta === null ? undefined : totp.counter({ timestamp }) + delta
}
