import { createHash, randomBytes } from 'node:crypto'

/** @returns a new token of 256 random bits: opaque, and known to one browser alone (ASVS 7.2.3) */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

/** @returns what is stored of a token: from it nobody can sign in */
export function hashSessionToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
